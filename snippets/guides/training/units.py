import keras
import numpy as np

keras.utils.set_random_seed(0)
time = np.arange(400)
series = np.sin(time / 2) * np.sin(time / 11)
series = series + np.random.normal(0, 0.2, 400)
view = np.lib.stride_tricks.sliding_window_view(series, 12)
x, y = view[:-1, :, np.newaxis], series[12:]
watch = x[300:], y[300:]
best = {}
for units in 1, 8, 64:
    keras.utils.set_random_seed(0)
    layers = [keras.Input((12, 1)), keras.layers.LSTM(units)]
    model = keras.Sequential([*layers, keras.layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.02), "mse")
    options = {"validation_data": watch, "epochs": 15, "verbose": 0}
    history = model.fit(x[:288], y[:288], **options).history
    best[units] = min(history["val_loss"])
    print(units, "units:", model.count_params(), "parameters")
print("8 far better than 1: ", best[8] < 0.7 * best[1])
print("64 far better than 8:", best[64] < 0.7 * best[8])
