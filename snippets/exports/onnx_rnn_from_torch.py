import keras
import numpy as np
import onnx
import torch

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
for kind in ("LSTM", "GRU", "RNN"):
    other = getattr(torch.nn, kind)(8, 3, batch_first=True).eval()
    torch.onnx.export(other, (x,), "rnn.onnx", verbose=False)
    graph = onnx.load("rnn.onnx").graph
    found = [node.op_type for node in graph.node]
    print(kind, "nodes:", found.count(kind), end=", ")
    print("Tanh:", found.count("Tanh"))

kernel, recurrent, *biases = (
    weight.numpy() for weight in other.state_dict().values()
)
rnn = keras.layers.SimpleRNN(3, return_sequences=True)
rnn.build(x.shape)
rnn.set_weights([kernel.T, recurrent.T, sum(biases)])
off = np.abs(other(x)[0].detach().numpy() - rnn(x.numpy())).max()
print("from the state_dict, equal to 1e-6:", off < 1e-6)
