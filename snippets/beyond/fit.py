import keras
import numpy as np

keras.utils.set_random_seed(0)
layers = [keras.layers.LSTM(3), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input((4, 8)), *layers])
model.compile("adam", "mse")
x, y = np.ones((8, 4, 8), "float32"), np.ones((8, 1), "float32")
for what in (model.predict, model.evaluate, model.fit):
    data = (x,) if what == model.predict else (x, y)
    try:
        what(*data, verbose=0)
        print(what.__name__, "works")
    except Exception as error:
        print(what.__name__, type(error).__name__, str(error)[:45])
