import keras
import numpy as np

inputs = keras.Input((4, 8))
left = keras.layers.LSTM(3)(inputs)
right = keras.layers.LSTM(5, go_backwards=True)(inputs)
x = keras.layers.Concatenate()([left, right])
outputs = keras.layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
print(x.shape, model.predict(np.ones((2, 4, 8)), verbose=0).shape)
