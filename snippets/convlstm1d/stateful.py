import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 1), seed=0)
layer = keras.layers.ConvLSTM1D(3, 3, stateful=True)
print("call 1:", to_numpy(layer(x)[0, 0]).round(4))
print("call 2:", to_numpy(layer(x)[0, 0]).round(4))
layer.reset_state()
print("reset: ", to_numpy(layer(x)[0, 0]).round(4))
