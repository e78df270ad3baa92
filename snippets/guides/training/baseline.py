import keras
import numpy as np

keras.utils.set_random_seed(0)
time = np.arange(400)
series = np.sin(2 * np.pi * time / 8)
series = series + np.random.normal(0, 0.1, 400)
view = np.lib.stride_tricks.sliding_window_view(series, 8)
x, y = view[:-1, :, np.newaxis], series[8:]
watch_x, watch_y = x[300:], y[300:]

layers = [keras.Input((8, 1)), keras.layers.LSTM(8)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.02), "mse")
model.fit(x[:292], y[:292], epochs=15, verbose=0)

forecasts = {"last value": watch_x[:, -1, 0]}
forecasts["mean of the window"] = watch_x[:, :, 0].mean(axis=1)
forecasts["a period ago"] = watch_x[:, 0, 0]
forecasts["LSTM"] = model.predict(watch_x, verbose=0)[:, 0]
for name, forecast in forecasts.items():
    error = np.abs(forecast - watch_y).mean()
    print(f"{name:18} {error:.2f}")
