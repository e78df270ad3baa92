import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.repeat([[[0.1], [0.2], [0.3], [0.4]]], 5, axis=-1)
lstm = keras.layers.LSTM(
    3,
    kernel_initializer=keras.initializers.Constant(0.1),
    recurrent_initializer=keras.initializers.Constant(0.1),
    unit_forget_bias=False,
)
outputs = keras.layers.Bidirectional(lstm)(x)
print(tuple(outputs.shape))
print(to_numpy(outputs).round(4))
