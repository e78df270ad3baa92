import keras
import numpy as np
import torch
from onnx import helper
from onnx.reference import ReferenceEvaluator

x = np.zeros((1, 2, 8), "float32")
lstm = keras.layers.LSTM(3)
lstm.build(x.shape)
kernel, recurrent, bias = (0 * w for w in lstm.get_weights())
other = torch.nn.LSTM(8, 3, batch_first=True)
state = {name: 0 * w for name, w in other.state_dict().items()}
node = helper.make_node("LSTM", "XWRB", "Y", hidden_size=3)
onnx = ReferenceEvaluator(node)
given = {"X": x.reshape(2, 1, 8), "W": kernel.T[None]}
given |= {"R": recurrent.T[None], "B": np.tile(0 * bias, 2)[None]}


def run(bias):
    lstm.set_weights([kernel, recurrent, bias])
    yield "Keras", lstm(x)[0, 0]
    state["bias_ih_l0"] = torch.tensor(bias)
    other.load_state_dict(state)
    yield "PyTorch", other(torch.tensor(x))[1][0][0, 0, 0].item()
    given["B"][0, :12] = bias
    yield "ONNX", onnx.run(None, given)[0].flat[-1]


found = dict.fromkeys(("Keras", "PyTorch", "ONNX"), "")
for blocks in 1 - np.eye(4, dtype="float32"):
    for library, y in run(np.repeat(blocks, 3)):
        for gate in "ifco":
            b = {name: float(name != gate) for name in "ifco"}
            i, f, o = (1 / (1 + np.exp(-b[name])) for name in "ifo")
            c = i * np.tanh(b["c"])
            if np.isclose(y, o * np.tanh(f * c + c), atol=1e-6):
                found[library] += f"{gate} "
print(f"Keras: {found['Keras']}in kernel", kernel.shape)
print("biases of Keras: bias", bias.shape)
ih, _, *two = (f"{k} {tuple(v.shape)}" for k, v in state.items())
print(f"PyTorch: {found['PyTorch']}in", ih)
print("biases of PyTorch:", *two)
print(f"ONNX: {found['ONNX']}in W", given["W"].shape)
print("biases of ONNX: B", given["B"].shape)
