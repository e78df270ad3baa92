import keras
import numpy as np

layer = keras.layers.ConvLSTM2D(3, 3)
layer.build((2, 4, 8, 8, 1))
copy = keras.layers.ConvLSTM2D(3, 3)
copy.build((2, 4, 9, 9, 1))
copy.set_weights(layer.get_weights())
print(tuple(copy(np.ones((2, 4, 9, 9, 1))).shape))
