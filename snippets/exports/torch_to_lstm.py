import keras
import numpy as np
import torch

torch.manual_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
other = torch.nn.LSTM(8, 3, batch_first=True)
weights = {
    k: v.detach().numpy() for k, v in other.named_parameters()
}
both = weights["bias_ih_l0"] + weights["bias_hh_l0"]
kernels = [weights["weight_ih_l0"].T, weights["weight_hh_l0"].T]

lstm = keras.layers.LSTM(3, return_sequences=True)
lstm.build(x.shape)
outputs = other(torch.tensor(x))[0].detach().numpy()
for name, bias in (
    ("both", both),
    ("only bias_ih", weights["bias_ih_l0"]),
):
    lstm.set_weights([*kernels, bias])
    off = np.abs(outputs - lstm(x)).max()
    print(name.ljust(12), "equal to 1e-6:", off < 1e-6)
