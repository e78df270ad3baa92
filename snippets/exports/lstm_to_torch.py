import keras
import numpy as np
import torch

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
lstm = keras.layers.LSTM(3, return_sequences=True)
lstm.build(x.shape)
lstm.set_weights([rng.normal(size=w.shape) for w in lstm.weights])

kernel, recurrent, bias = map(torch.tensor, lstm.get_weights())
other = torch.nn.LSTM(8, 3, batch_first=True)
with torch.no_grad():
    other.weight_ih_l0.copy_(kernel.T)
    other.weight_hh_l0.copy_(recurrent.T)
    other.bias_ih_l0.copy_(bias)
    other.bias_hh_l0.zero_()
    outputs = other(torch.tensor(x))[0].numpy()
print("equal to 1e-6:", np.abs(outputs - lstm(x)).max() < 1e-6)
