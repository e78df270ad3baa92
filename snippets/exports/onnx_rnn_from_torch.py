import onnx
import torch

x = torch.randn(2, 4, 8)
for kind in ("RNN", "LSTM", "GRU"):
    other = getattr(torch.nn, kind)(8, 3, batch_first=True).eval()
    torch.onnx.export(other, (x,), "rnn.onnx", verbose=False)
    graph = onnx.load("rnn.onnx").graph
    found = [node.op_type for node in graph.node]
    print(kind, "nodes of that name:", found.count(kind), end=", ")
    print("Tanh:", found.count("Tanh"))
    if kind == "RNN":
        print(
            [w.name for w in graph.initializer if "bias" in w.name]
        )
