import keras
import numpy as np

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3, return_sequences=True)
model = keras.Sequential(
    [
        keras.Input((4, 1)),
        keras.layers.Masking(),
        lstm,
        keras.layers.Dense(1),
    ]
)
x = np.array([[1, 2, 0, 0], [3, 4, 5, 6]], "float32")[..., None]
predicted = model.predict(x, verbose=0)[..., 0]
print(predicted.round(4))
for row, length in zip(predicted, [2, 4], strict=True):
    print(row[:length].round(4))
