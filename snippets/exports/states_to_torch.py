import keras
import numpy as np
import torch

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
flags = {"batch_first": True, "bidirectional": True}
other = torch.nn.LSTM(8, 3, num_layers=2, **flags)
h, c = torch.randn(4, 2, 3), torch.randn(4, 2, 3)
_, last = other(x, (h, c))
state = {k: w.numpy() for k, w in other.state_dict().items()}

y, found = x.numpy(), []
for layer in range(2):
    weights, start = [], []
    for way, end in enumerate(("", "_reverse")):
        ends = f"l{layer}{end}"
        own = (k for k in state if k.split("_", 2)[2] == ends)
        w, r, *b = (state[k] for k in own)
        weights += [w.T, r.T, sum(b)]
        start += [
            h[2 * layer + way].numpy(),
            c[2 * layer + way].numpy(),
        ]
    lstm = keras.layers.LSTM(
        3, return_sequences=True, return_state=True
    )
    both = keras.layers.Bidirectional(lstm)
    both.build(y.shape)
    both.set_weights(weights)
    y, *states = both(y, initial_state=start)
    found += states
print(len(found), "states in Keras, each", found[0].shape)
for name, mine, theirs in zip(
    "hc", (found[::2], found[1::2]), last, strict=True
):
    off = np.abs(np.stack(mine) - theirs.detach().numpy()).max()
    print(name, *theirs.shape, "equal to 1e-6:", off < 1e-6)
