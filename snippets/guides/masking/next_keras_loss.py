import warnings

import keras
import numpy as np

warnings.simplefilter("ignore")
x = np.array([[1, 2, 0, 0], [3, 4, 5, 6]], "float32")[..., None]
for supports in (True, False):
    lstm = keras.layers.LSTM(3, return_sequences=True)
    lstm.supports_masking = supports
    always_zero = keras.layers.Dense(1, kernel_initializer="zeros")
    masking = keras.layers.Masking()
    model = keras.Sequential(
        [keras.Input((4, 1)), masking, lstm, always_zero]
    )
    model.compile(loss="mae")
    loss = model.evaluate(x, x, verbose=0)
    print(f"supports_masking: {supports!s:5}  loss: {loss:.4f}")
