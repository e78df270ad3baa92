import keras
import numpy as np

gru = keras.layers.GRU(3, reset_after=False)
gru.build((2, 4, 8))
print("reset_after=False:", gru.get_weights()[2].shape)
gru = keras.layers.GRU(3)
gru.build((2, 4, 8))
print("reset_after=True: ", gru.get_weights()[2].shape)

rng = np.random.default_rng(0)
h, u, r = (
    rng.normal(size=3),
    rng.normal(size=(3, 3)),
    rng.uniform(size=3),
)
print("(r * h) @ u =", ((r * h) @ u).round(4))
print("r * (h @ u) =", (r * (h @ u)).round(4))
