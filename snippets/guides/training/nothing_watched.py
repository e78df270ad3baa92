import warnings

import keras
import numpy as np

x, y = np.zeros((8, 4, 8)), np.zeros((8, 1))
layers = [keras.Input((4, 8)), keras.layers.LSTM(3)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile("adam", "mse")
stop = keras.callbacks.EarlyStopping(patience=1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    fit = model.fit(x, y, epochs=6, verbose=0, callbacks=[stop])
print("epochs:", len(fit.history["loss"]))
words = str(caught[0].message).split(" which ")
print(words[0])
print("which", words[1])
