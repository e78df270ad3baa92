import keras
import numpy as np
import torch

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
inputs = keras.Input((4, 8))
lower = keras.layers.LSTM(3, return_sequences=True)
upper = keras.layers.LSTM(3, return_sequences=True)
model = keras.Model(inputs, upper(lower(inputs)))
model.set_weights([rng.normal(size=w.shape) for w in model.weights])

other = torch.nn.LSTM(8, 3, num_layers=2, batch_first=True)
with torch.no_grad():
    for number, layer in enumerate((lower, upper)):
        kernel, recurrent, bias = map(
            torch.tensor, layer.get_weights()
        )
        getattr(other, f"weight_ih_l{number}").copy_(kernel.T)
        getattr(other, f"weight_hh_l{number}").copy_(recurrent.T)
        getattr(other, f"bias_ih_l{number}").copy_(bias)
        getattr(other, f"bias_hh_l{number}").zero_()
    outputs = other(torch.tensor(x))[0].numpy()
print("equal to 1e-6:", np.abs(outputs - model(x)).max() < 1e-6)
