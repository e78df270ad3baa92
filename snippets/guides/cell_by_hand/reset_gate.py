import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

gru = keras.layers.GRU(1, reset_after=False)
gru.build((1, 1, 1))
only_candidate = np.array([[0.0, 0.0, 1.0]])
x = np.full((1, 1, 1), 0.2)
start = np.full((1, 1), 0.5)
for name, z, r in (
    ("z open", 100, 100),
    ("z closed, r open", -100, 100),
    ("z closed, r closed", -100, -100),
):
    bias = np.array([z, r, 0])
    gru.set_weights([only_candidate, only_candidate, bias])
    h = to_numpy(gru(x, initial_state=start)).item()
    print(f"{name:19} h = {h:.4f}")
print(f"tanh(0.2 + 0.5)         {np.tanh(0.7):.4f}")
print(f"tanh(0.2)               {np.tanh(0.2):.4f}")
