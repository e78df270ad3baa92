import keras
import numpy as np
import torch
from onnx import helper
from onnx.reference import ReferenceEvaluator

x = np.zeros((1, 2, 8), "float32")
gru = keras.layers.GRU(3)
gru.build(x.shape)
kernel, recurrent, bias = (0 * w for w in gru.get_weights())
other = torch.nn.GRU(8, 3, batch_first=True)
state = {name: 0 * w for name, w in other.state_dict().items()}
kept = {"hidden_size": 3, "linear_before_reset": 1}
node = helper.make_node("GRU", "XWRB", "Y", **kept)
onnx = ReferenceEvaluator(node)
given = {"X": x.reshape(2, 1, 8), "W": kernel.T[None]}
given |= {"R": recurrent.T[None], "B": bias.reshape(1, 18)}


def run(bias):
    gru.set_weights([kernel, recurrent, np.stack([bias, bias])])
    yield "Keras", gru(x)[0, 0]
    state["bias_ih_l0"] = state["bias_hh_l0"] = torch.tensor(bias)
    other.load_state_dict(state)
    yield "PyTorch", other(torch.tensor(x))[1][0, 0, 0].item()
    given["B"] = np.tile(bias, 2)[None]
    yield "ONNX", onnx.run(None, given)[0].flat[-1]


found = dict.fromkeys(("Keras", "PyTorch", "ONNX"), "")
for blocks in 1 - np.eye(3, dtype="float32"):
    for library, y in run(np.repeat(blocks, 3)):
        for gate in "zrh":
            b = {name: float(name != gate) for name in "zrh"}
            z, r = (1 / (1 + np.exp(-2 * b[name])) for name in "zr")
            new = np.tanh(b["h"] + r * b["h"])
            if np.isclose(y, (1 - z) * (1 + z) * new, atol=1e-6):
                found[library] += f"{gate} "
print(f"Keras: {found['Keras']}in kernel", kernel.shape)
print("biases of Keras: bias", bias.shape)
ih, _, *two = (f"{k} {tuple(v.shape)}" for k, v in state.items())
print(f"PyTorch: {found['PyTorch']}in", ih)
print("biases of PyTorch:", *two)
print(f"ONNX: {found['ONNX']}in W", given["W"].shape)
print("biases of ONNX: B", given["B"].shape)
