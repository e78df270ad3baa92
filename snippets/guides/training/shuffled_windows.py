import keras
import numpy as np

keras.utils.set_random_seed(0)
series = np.linspace(0, 4, 300) + np.random.normal(0, 0.1, 300)
view = np.lib.stride_tricks.sliding_window_view(series, 4)
x, y = view[:-1, :, np.newaxis], series[4:]
future_x, future_y = x[200:], y[200:]
order = np.random.permutation(196)
fit, watch = order[:150], order[150:]

layers = [keras.Input((4, 1)), keras.layers.LSTM(8)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.02), "mse")
model.fit(x[fit], y[fit], epochs=25, verbose=0)

pairs = np.intersect1d(watch, fit + 1)
print("windows next to one of training:", len(pairs), "of 46")
shuffled = model.evaluate(x[watch], y[watch], verbose=0)
future = model.evaluate(future_x, future_y, verbose=0)
print("loss of the future 10 times larger:", future > 10 * shuffled)
