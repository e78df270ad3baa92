import keras
import numpy as np

series = np.tile([0.0, 0, 0, 0, 0, 1, 0, 2], 40)
for length in 3, 8:
    keras.utils.set_random_seed(0)
    view = np.lib.stride_tricks.sliding_window_view(series, length)
    x, y = view[:-1, :, np.newaxis], series[length:]
    answers = {}
    for n in range(len(y)):
        answers.setdefault(tuple(x[n, :, 0]), []).append(y[n])
    layers = [keras.Input((length, 1)), keras.layers.LSTM(16)]
    model = keras.Sequential([*layers, keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.02), "mse")
    model.fit(x, y, epochs=25, verbose=0)
    loss = model.evaluate(x, y, verbose=0)
    print("window", length, "loss below 0.01:", loss < 0.01)
    for window, found in answers.items():
        if len(set(found)) > 1:
            print(" ", *window, "->", *np.unique(found))
