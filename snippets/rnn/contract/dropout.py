import keras
from keras.ops import convert_to_numpy as to_numpy


class DropoutCell(keras.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.state_size = 6
        self.dropout = keras.layers.Dropout(0.5, seed=0)

    def call(self, inputs, states):
        return self.dropout(inputs), states


x = keras.ops.ones((1, 4, 6))
rnn = keras.layers.RNN(DropoutCell(), return_sequences=True)
print("inside the cell:")
print(to_numpy(rnn(x, training=True)[0]))
outside = keras.layers.SpatialDropout1D(0.5, seed=0)
print("SpatialDropout1D before the layer:")
print(to_numpy(outside(x, training=True)[0]))
