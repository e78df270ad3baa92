import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.repeat([[[0.1], [0.2], [0.3], [0.4]]], 8, axis=-1)
lstm = keras.layers.LSTM(
    3,
    kernel_initializer=keras.initializers.Constant(0.1),
    recurrent_initializer=keras.initializers.Constant(0.1),
    unit_forget_bias=False,
    return_sequences=False,
    return_state=False,
)
outputs = lstm(x)
print(x.shape, "->", tuple(outputs.shape))
print(to_numpy(outputs).round(4))
