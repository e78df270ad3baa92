import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
h, c = keras.ops.full((2, 3), 0.5), keras.ops.full((2, 3), 9.0)
gru = keras.layers.GRU(3)
for name, state in ("h", h), ("[h, c]", [h, c]), ("[c, h]", [c, h]):
    outputs = gru(x, initial_state=state)
    print(f"{name:6}", to_numpy(outputs[0]).round(4))
