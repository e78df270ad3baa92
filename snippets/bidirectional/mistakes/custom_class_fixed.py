import keras
import numpy as np


@keras.saving.register_keras_serializable()
class MyLSTM(keras.layers.LSTM):
    pass


x = np.ones((2, 4, 8))
bidirectional = keras.layers.Bidirectional(MyLSTM(3))
print(tuple(bidirectional(x).shape))
print(type(bidirectional.backward_layer).__name__)
