import keras
import numpy as np
from keras.wrappers import SKLearnRegressor

inputs = keras.Input((4, 8))
outputs = keras.layers.Dense(1)(keras.layers.LSTM(3)(inputs))
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="mse")

x = np.ones((12, 4, 8), "float32")
y = np.ones(12, "float32")
SKLearnRegressor(model).fit(x, y)
