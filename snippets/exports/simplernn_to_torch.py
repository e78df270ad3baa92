import keras
import numpy as np
import torch

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
rnn = keras.layers.SimpleRNN(3, return_sequences=True)
rnn.build(x.shape)
rnn.set_weights([rng.normal(size=w.shape) for w in rnn.weights])

kernel, recurrent, bias = map(torch.tensor, rnn.get_weights())
other = torch.nn.RNN(8, 3, batch_first=True)
with torch.no_grad():
    other.weight_ih_l0.copy_(kernel.T)
    other.weight_hh_l0.copy_(recurrent.T)
    other.bias_ih_l0.copy_(bias)
    other.bias_hh_l0.zero_()
    outputs = other(torch.tensor(x))[0].numpy()
print("equal to 1e-6:", np.abs(outputs - rnn(x)).max() < 1e-6)
