import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for name in ("sigmoid", "hard_sigmoid", None):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, recurrent_activation=name)
    print(f"{name!s:12}", to_numpy(gru(x)[0]).round(4))
