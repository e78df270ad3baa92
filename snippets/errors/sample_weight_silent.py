import keras
import numpy as np

x = np.ones((4, 4, 8), "float32")
y = np.arange(4, dtype="float32").reshape(4, 1, 1).repeat(4, axis=1)
keep_first = np.array([1, 0, 0, 0], "float32")
lstm = keras.layers.LSTM(3, return_sequences=True)
zero = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((4, 8)), lstm, zero])
for weight in keep_first, np.repeat(keep_first[:, None], 4, axis=1):
    model.compile(loss="mse")
    loss = model.evaluate(x, y, sample_weight=weight, verbose=0)
    print("weights", weight.shape, "loss", loss)
