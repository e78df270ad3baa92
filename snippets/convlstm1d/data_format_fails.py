import keras
import numpy as np

x = np.ones((2, 4, 1, 8), "float32")
layer = keras.layers.ConvLSTM1D(3, 3, data_format="channels_first")
layer(x)
