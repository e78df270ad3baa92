import keras
import numpy as np
import torch


def to_keras(state):
    if "weight_hr_l0" in state:
        raise ValueError("Keras has no proj_size")
    rows, units = state["weight_hh_l0"].shape
    layers = {}
    for name, value in state.items():
        own = layers.setdefault(name.split("_")[2], [])
        value = value.numpy()
        if gru := rows == 3 * units:
            r, z, n = np.split(value, 3)
            value = np.concatenate([z, r, n])
        if name.startswith("bias_hh"):
            two = np.stack([own.pop(), value])
            value = two if gru else two.sum(axis=0)
        own.append(value if "bias" in name else value.T)
    return list(layers.values())


torch.manual_seed(0)
gru = torch.nn.GRU(8, 3, 2, batch_first=True, bidirectional=True)
net = torch.nn.ModuleDict(
    {"rnn": gru, "head": torch.nn.Linear(6, 2)}
)
torch.save(net.state_dict(), "net.pt")

state = torch.load("net.pt", map_location="cpu", weights_only=True)
head = [state.pop("head.weight").T, state.pop("head.bias")]
print(next(iter(state)), "and", len(state) - 1, "more")
state = {name.split(".")[1]: w for name, w in state.items()}
model = keras.Sequential([keras.Input((4, 8))])
for weights in to_keras(state):
    layer = keras.layers.GRU(3, return_sequences=True)
    model.add(keras.layers.Bidirectional(layer))
    model.layers[-1].set_weights(weights)
model.add(keras.layers.Dense(2))
model.layers[-1].set_weights(head)
x = torch.randn(2, 4, 8)
off = net["head"](gru(x)[0]).detach().numpy() - model(x.numpy())
print("equal to 1e-6:", np.abs(off).max() < 1e-6)
