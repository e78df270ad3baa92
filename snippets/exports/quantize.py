import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 8)).astype("float32")
dense = keras.layers.Dense
for top in (dense(2), keras.layers.TimeDistributed(dense(2))):
    lstm = keras.layers.LSTM(3, return_sequences=True)
    model = keras.Sequential([keras.Input((4, 8)), lstm, top])
    before = np.asarray(model(x))
    model.quantize("int8")
    off = np.abs(np.asarray(model(x)) - before).max()
    dtypes = {w.dtype for w in lstm.weights}
    print(
        type(top).__name__.ljust(15),
        "off by more than 0.1:",
        off > 0.1,
    )
    print("  weights of the LSTM:", *dtypes)
