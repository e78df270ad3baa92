import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, stateful=True)
)
bidirectional(x[:, :2])
bidirectional(x[:, 2:])
names = ["forward_h", "forward_c", "backward_h", "backward_c"]
states = dict(zip(names, bidirectional.states, strict=True))

for name in ("forward", "backward"):
    for order in ([0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2]):
        lstm = keras.layers.LSTM(3)
        lstm.build(x.shape)
        layer = getattr(bidirectional, f"{name}_layer")
        lstm.set_weights(layer.get_weights())
        steps = keras.ops.take(x, order, axis=1)
        same = np.allclose(
            lstm(steps), states[f"{name}_h"], atol=1e-6
        )
        print(name.ljust(8), order, same)
