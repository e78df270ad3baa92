import keras
import numpy as np

keras.utils.set_random_seed(0)
series = np.random.normal(0, 1, 600)
for time in range(1, 600):
    series[time] += 0.9 * series[time - 1]
view = np.lib.stride_tricks.sliding_window_view
pieces = view(series, 4 + 6)
x, y = pieces[:, :4, np.newaxis], pieces[:, 4:]
watch_x, watch_y = x[450:], y[450:]

layers = [keras.Input((4, 1)), keras.layers.LSTM(8)]
model = keras.Sequential([*layers, keras.layers.Dense(6)])
model.compile(keras.optimizers.Adam(0.02), "mse")
model.fit(x[:440], y[:440], epochs=10, verbose=0)
forecast = {"last value": watch_x[:, -1]}
forecast["LSTM"] = model.predict(watch_x, verbose=0)
error = {}
for name in forecast:
    error[name] = np.abs(forecast[name] - watch_y).mean(axis=0)
    first, *_, last = error[name]
    print(f"{name}: step 6 worse than step 1:", last > 1.2 * first)
better = error["LSTM"][-1] < 0.95 * error["last value"][-1]
print("at step 6, LSTM better than last value:", better)
