import keras
import numpy as np
import torch

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
gru = keras.layers.GRU(3, return_sequences=True)
gru.build(x.shape)
gru.set_weights([rng.normal(size=w.shape) for w in gru.weights])
other = torch.nn.GRU(8, 3, batch_first=True)


def swapped(weight):
    z, r, h = np.split(weight, 3, axis=-1)
    return torch.tensor(np.concatenate([r, z, h], axis=-1).T)


for change in (swapped, lambda weight: torch.tensor(weight.T)):
    kernel, recurrent, bias = gru.get_weights()
    found = map(change, (kernel, recurrent, bias[0], bias[1]))
    names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
    other.load_state_dict(
        {f"{n}_l0": w for n, w in zip(names, found, strict=True)}
    )
    off = np.abs(
        other(torch.tensor(x))[0].detach().numpy() - gru(x)
    ).max()
    name = "swapped:" if change is swapped else "as it is:"
    print(name.ljust(9), "equal to 1e-6:", off < 1e-6)
