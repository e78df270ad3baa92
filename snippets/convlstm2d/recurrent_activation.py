import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
for name in "sigmoid", "hard_sigmoid", None:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(3, 3, recurrent_activation=name)
    print(f"{name!s:12}", to_numpy(layer(x)[0, 0, 0]).round(4))
