import keras
import numpy as np

x, y = np.zeros((32, 4, 8)), np.zeros((32, 6))
inputs = keras.Input((4, 8))
flat = keras.layers.Dense(6 * 8)(keras.layers.LSTM(3)(inputs))
outputs = keras.layers.Reshape((6, 8))(flat)
model = keras.Model(inputs, outputs)
model.compile(loss="mse")
model.fit(x, y, verbose=0)
