import keras
import numpy as np

x = np.array([[1, 2, 0, 0], [3, 4, 5, 6]], "float32")[..., None]
for first in ([], [keras.layers.Masking()]):
    always_zero = keras.layers.Dense(1, kernel_initializer="zeros")
    lstm = keras.layers.LSTM(3, return_sequences=True)
    model = keras.Sequential(
        [keras.Input((4, 1)), *first, lstm, always_zero]
    )
    model.compile(loss="mse", metrics=["mae"])
    loss, mae = model.evaluate(x, x, verbose=0)
    print("with Masking" if first else "no mask")
    print(f"  mse {loss:.4f}, mae {mae:.4f}")

valid = x[x != 0]
print("8 timesteps: mae", np.abs(x).mean())
print("6 valid ones: mae", np.abs(valid).mean())
means = [np.abs(row[row != 0]).mean() for row in x]
print("mean of the two samples' means:", np.mean(means))
