import keras
import numpy as np

keras.utils.set_random_seed(0)
series = np.sin(np.arange(200)) + np.random.normal(0, 0.5, 200)
view = np.lib.stride_tricks.sliding_window_view(series, 8)
x, y = view[:-1, :, np.newaxis], series[8:]
watch = x[32:], y[32:]
lstm, dense = keras.layers.LSTM(32), keras.layers.Dense(1)
model = keras.Sequential([keras.Input((8, 1)), lstm, dense])
start = model.get_weights()
for restore in False, True:
    model.set_weights(start)
    model.compile(keras.optimizers.Adam(0.02), "mse")
    options = {"patience": 5, "restore_best_weights": restore}
    stop = keras.callbacks.EarlyStopping(**options)
    options = {"validation_data": watch, "callbacks": [stop]}
    fit = model.fit(x[:24], y[:24], epochs=99, verbose=0, **options)
    seen = fit.history["val_loss"]
    more = len(seen) - 1 - np.argmin(seen)
    kept = model.evaluate(*watch, verbose=0)
    same = np.isclose(kept, min(seen), atol=1e-6)
    print(f"restore_best_weights={restore}")
    print("  epochs after the best:", more)
    print("  the best epoch was kept:", same)
