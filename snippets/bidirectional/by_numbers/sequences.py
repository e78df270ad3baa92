import keras
import numpy as np

x = np.repeat([[[0.1], [0.2], [0.3], [0.4]]], 5, axis=-1)
lstm = keras.layers.LSTM(
    3,
    kernel_initializer=keras.initializers.Constant(0.1),
    recurrent_initializer=keras.initializers.Constant(0.1),
    unit_forget_bias=False,
    return_sequences=True,
)
outputs = keras.layers.Bidirectional(lstm)(x)
print(tuple(outputs.shape))
print(outputs.numpy().round(4))
