import keras
import numpy as np
import torch

K, T = keras.layers, torch.nn
NAMES = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")


def to_torch(*layers):
    state = {}
    for number, layer in enumerate(layers):
        both = isinstance(layer, K.Bidirectional)
        for side in ("forward_layer", "backward_layer")[: 1 + both]:
            way = getattr(layer, side, layer)
            if not getattr(way, "reset_after", True):
                raise ValueError("PyTorch has no reset_after=False")
            w, u, *bias = way.get_weights()
            b = np.vstack([*bias, 0 * w[:1]])[: 2 * len(bias)]
            for name, value in zip(NAMES, (w, u, *b), strict=False):
                if isinstance(way, K.GRU):
                    z, r, n = np.split(value, 3, axis=-1)
                    value = np.concatenate([r, z, n], axis=-1)
                end = f"_l{number}" + "_reverse" * (side[0] == "b")
                state[name + end] = torch.tensor(value.T)
    sizes = state["weight_ih_l0"].shape[1], way.units, len(layers)
    flags = {"bias": way.use_bias, "bidirectional": both}
    kind = getattr(T, type(way).__name__.removeprefix("Simple"))
    other = kind(*sizes, batch_first=True, **flags)
    other.load_state_dict(state)
    return other


keras.utils.set_random_seed(0)
x = torch.randn(2, 4, 8)
for kind in (K.SimpleRNN, K.LSTM, K.GRU):
    equal = []
    for both, more, bias in np.ndindex(2, 3, 2):
        flags = {"use_bias": bias > 0, "bias_initializer": "normal"}
        flags["return_sequences"] = True
        rnns = [kind(3, **flags) for _ in range(1 + more)]
        rnns = [K.Bidirectional(r) if both else r for r in rnns]
        y = keras.Sequential(rnns)(x.numpy())
        off = to_torch(*rnns)(x)[0].detach().numpy() - y
        equal.append(np.abs(off).max() < 1e-6)
    print(kind.__name__, sum(equal), "of", len(equal), "to 1e-6")
