import keras
import numpy as np

series = np.sin(np.arange(200))
view = np.lib.stride_tricks.sliding_window_view(series, 8)
x, y = view[:-1, :, np.newaxis], series[8:]
for rate in 0.00001, 0.01, 10.0:
    keras.utils.set_random_seed(0)
    layers = [keras.Input((8, 1)), keras.layers.LSTM(8)]
    model = keras.Sequential([*layers, keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(rate), "mse")
    before = model.evaluate(x, y, verbose=0)
    model.fit(x, y, epochs=10, verbose=0)
    after = model.evaluate(x, y, verbose=0)
    print(f"{rate:<7}", "loss falls by half:", after < before / 2)
