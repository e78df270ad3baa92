import keras
import numpy as np

keras.utils.set_random_seed(0)
series = np.sin(np.arange(60.0))
view = np.lib.stride_tricks.sliding_window_view
pieces = view(series, 4 + 6)
x = pieces[:, :4, np.newaxis]
y = view(pieces[:, 1:], 6, axis=1)

lstm = keras.layers.LSTM(3, return_sequences=True)
layers = [keras.Input((4, 1)), lstm, keras.layers.Dense(6)]
model = keras.Sequential(layers)
model.compile(keras.optimizers.Adam(0.02), "mse")
print("x", x.shape, "y", y.shape, "output", model.output_shape)
last = np.array_equal(y[:, -1], pieces[:, 4:])
print("y of the last timestep is what follows the window:", last)
model.fit(x, y, verbose=0)
print("forecast", model.predict(x, verbose=0)[:, -1].shape)
