import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
for flag in False, True:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(3, 3, return_sequences=flag)
    outputs = layer(x)
    print(tuple(outputs.shape))
    print(to_numpy(outputs[0][..., 0, 0, :]).round(4))
