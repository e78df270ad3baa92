import keras
import numpy as np

x = np.ones((2, 4, 8), "float32")
x[0, 2:] = 0
valid = np.array([[1, 1, 0, 0], [1, 1, 1, 1]], "float32")
y = np.ones((2, 4, 1), "float32")
for name, first, weight in (
    ("weights", [], valid),
    ("mask", [keras.layers.Masking()], None),
    ("weights, divided", [], valid * valid.size / valid.sum()),
):
    lstm = keras.layers.LSTM(3, return_sequences=True)
    zero = keras.layers.Dense(1, kernel_initializer="zeros")
    layers = [keras.Input((4, 8)), *first, lstm, zero]
    model = keras.Sequential(layers)
    model.compile(loss="mse")
    loss = model.evaluate(x, y, sample_weight=weight, verbose=0)
    print(f"{name}: {loss:.2f}")
