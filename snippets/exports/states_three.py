import keras
import numpy as np
import torch
from onnx.helper import make_node
from onnx.reference import ReferenceEvaluator

rng = np.random.default_rng(0)
x, h, c = (
    rng.normal(size=size).astype("float32")
    for size in ((2, 4, 8), (2, 3), (2, 3))
)
lstm = keras.layers.LSTM(3, return_state=True)
lstm.build(x.shape)
lstm.set_weights([rng.normal(size=w.shape) for w in lstm.weights])
_, *found = lstm(x, initial_state=[h, c])
print("Keras: ", *(each.shape for each in found))

kernel, recurrent, bias = lstm.get_weights()
three = kernel.T, recurrent.T, bias
names = "weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"
values = map(torch.tensor, (*three, 0 * bias))
other = torch.nn.LSTM(8, 3, batch_first=True)
other.load_state_dict(dict(zip(names, values, strict=True)))
start = torch.tensor(h[None]), torch.tensor(c[None])
_, states = other(torch.tensor(x), start)
in_torch = [each.detach().numpy() for each in states]

order = np.arange(12).reshape(4, 3)[[0, 3, 1, 2]].ravel()
w, r, b = (each[order][None] for each in three)
given = {"X": x.swapaxes(0, 1), "W": w, "R": r}
given |= {"B": np.tile(b, 2) * ([[1] * 12 + [0] * 12])}
given |= {"h": h[None], "c": c[None]}
inputs = ["X", "W", "R", "B", "", "h", "c"]
node = make_node("LSTM", inputs, ["", "Y_h", "Y_c"], hidden_size=3)
in_onnx = ReferenceEvaluator(node).run(["Y_h", "Y_c"], given)
for name, states in ("PyTorch", in_torch), ("ONNX", in_onnx):
    print(name + ":", *(each.shape for each in states), end=" ")
    off = [
        np.abs(a[0] - b).max()
        for a, b in zip(states, found, strict=True)
    ]
    print("equal to 1e-6:", max(off) < 1e-6)
