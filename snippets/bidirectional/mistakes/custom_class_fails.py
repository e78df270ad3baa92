import keras
import numpy as np


class MyLSTM(keras.layers.LSTM):
    pass


x = np.ones((2, 4, 8))
print("alone:", tuple(MyLSTM(3)(x).shape))
bidirectional = keras.layers.Bidirectional(MyLSTM(3))
