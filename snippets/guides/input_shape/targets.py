import keras
import numpy as np

x = np.zeros((6, 4, 8), "float32")
for flag, shape in (False, (6, 1)), (True, (6, 4, 1)):
    y = np.zeros(shape)
    model = keras.Sequential(
        [
            keras.Input((4, 8)),
            keras.layers.LSTM(3, return_sequences=flag),
            keras.layers.Dense(1),
        ]
    )
    model.compile(loss="mse")
    model.fit(x, y, verbose=0)
    print(f"return_sequences={flag}: y {y.shape}", end=", ")
    print("prediction", model.predict(x, verbose=0).shape)
