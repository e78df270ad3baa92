import keras
import numpy as np


def windows(values):
    view = np.lib.stride_tricks.sliding_window_view(values, 12)
    return view[:-1, :, np.newaxis], values[12:]


keras.utils.set_random_seed(0)
series = np.sin(np.arange(400) / 2) + np.random.normal(0, 0.1, 400)
scaled = (series - series[:240].mean()) / series[:240].std()
train, watch = windows(scaled[:240]), windows(scaled[228:320])
test = windows(scaled[308:])
layers = [keras.Input((12, 1)), keras.layers.LSTM(16)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.01, clipnorm=1.0), "mse")
stop = keras.callbacks.EarlyStopping(
    patience=3, restore_best_weights=True
)
options = {"validation_data": watch, "callbacks": [stop]}
model.fit(*train, epochs=30, verbose=0, **options)
naive = np.mean((test[0][:, -1, 0] - test[1]) ** 2)
loss = model.evaluate(*test, verbose=0)
print("below half the loss of the last value:", loss < naive / 2)
