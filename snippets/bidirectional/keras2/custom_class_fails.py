import keras
import numpy as np
import tf_keras


class OldLSTM(tf_keras.layers.LSTM):
    pass


class NewLSTM(keras.layers.LSTM):
    pass


x = np.ones((2, 4, 8), "float32")
old = tf_keras.layers.Bidirectional(OldLSTM(3))
print("Keras 2:", tuple(old(x).shape))
new = keras.layers.Bidirectional(NewLSTM(3))
