import keras
import numpy as np

keras.utils.set_random_seed(0)
series = np.sin(np.arange(200)) + np.random.normal(0, 0.5, 200)
view = np.lib.stride_tricks.sliding_window_view(series, 8)
x, y = view[:-1, :, np.newaxis], series[8:]

layers = [keras.Input((8, 1)), keras.layers.LSTM(32)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.02), "mse")
watch = x[32:], y[32:]
options = {"validation_data": watch, "epochs": 60, "verbose": 0}
history = model.fit(x[:24], y[:24], **options).history
loss, val_loss = history["loss"], history["val_loss"]
print(list(history))
print("loss: last below half of first:", loss[-1] < loss[0] / 2)
best = int(np.argmin(val_loss))
print("val_loss: best before epoch 30:", best < 30)
worse = val_loss[-1] > 1.5 * val_loss[best]
print("val_loss: last above 1.5 times the best:", worse)
