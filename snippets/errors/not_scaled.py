import keras
import numpy as np

series = 1500 + 300 * np.sin(np.arange(104) / 8)
scaled = (series - series.mean()) / series.std()
for name, values in ("as it is", series), ("scaled", scaled):
    keras.utils.set_random_seed(0)
    rows = np.arange(100)[:, None] + np.arange(5)
    windows = values[rows]
    x, y = windows[:, :4, None], windows[:, 4]
    layers = [keras.layers.LSTM(8), keras.layers.Dense(1)]
    model = keras.Sequential(layers)
    model.compile(keras.optimizers.Adam(0.05), "mse")
    model.fit(x, y, epochs=5, verbose=0)
    forecasts = model.predict(x, verbose=0)
    spread = np.ptp(forecasts) / np.ptp(y)
    print(f"{name}: one forecast for all windows: {spread < 0.01}")
