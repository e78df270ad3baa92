import keras
import numpy as np
import torch

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
other = torch.nn.GRU(8, 3, batch_first=True)


def swapped(weight):
    r, z, n = np.split(weight.detach().numpy(), 3)
    return np.concatenate([z, r, n])


kernel, recurrent, *biases = map(swapped, other.parameters())
gru = keras.layers.GRU(3, return_sequences=True)
gru.build(x.shape)
gru.set_weights([kernel.T, recurrent.T, np.stack(biases)])
outputs = other(torch.tensor(x))[0].detach().numpy()
print("bias:", gru.get_weights()[2].shape)
print("equal to 1e-6:", np.abs(outputs - gru(x)).max() < 1e-6)
