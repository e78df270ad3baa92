import keras
import numpy as np
import torch

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
both = keras.layers.Bidirectional(keras.layers.LSTM(3))
both.build(x.shape)
both.set_weights([rng.normal(size=w.shape) for w in both.weights])
print(*(w.path.split("/", 1)[1] for w in both.weights), sep="\n")

weights = [torch.tensor(w) for w in both.get_weights()]
other = torch.nn.LSTM(8, 3, batch_first=True, bidirectional=True)
with torch.no_grad():
    for end, three in (
        ("_l0", weights[:3]),
        ("_l0_reverse", weights[3:]),
    ):
        getattr(other, "weight_ih" + end).copy_(three[0].T)
        getattr(other, "weight_hh" + end).copy_(three[1].T)
        getattr(other, "bias_ih" + end).copy_(three[2])
        getattr(other, "bias_hh" + end).zero_()
    sequence, (h, _) = other(torch.tensor(x))
right = np.asarray(both(x))
states = torch.cat([h[0], h[1]], dim=1).numpy()
print(
    "h_n:          equal to 1e-6:",
    np.abs(states - right).max() < 1e-6,
)
last = sequence[:, -1].numpy()
print(
    "output[:, -1] equal to 1e-6:",
    np.abs(last - right).max() < 1e-6,
)
