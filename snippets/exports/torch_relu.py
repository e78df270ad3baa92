import keras
import numpy as np
import torch

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
other = torch.nn.RNN(8, 3, 2, "relu", dropout=0.5, batch_first=True)
plain = torch.nn.RNN(8, 3, 2)
print(
    "same names in the state_dict:",
    other.state_dict().keys() == plain.state_dict().keys(),
)
state = [w.detach().numpy() for w in other.parameters()]
for name in ("tanh", "relu"):
    y = x.numpy()
    for w, r, *biases in (state[:4], state[4:]):
        rnn = keras.layers.SimpleRNN(3, name, return_sequences=True)
        rnn.build(y.shape)
        rnn.set_weights([w.T, r.T, sum(biases)])
        y = rnn(y)
    for training in (True, False):
        outputs = other.train(training)(x)[0].detach().numpy()
        off = np.abs(outputs - y).max()
        mode = "train()" if training else "eval() "
        print(name, mode, "equal to 1e-6:", off < 1e-6)
