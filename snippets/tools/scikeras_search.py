import keras
import numpy as np
from scikeras.wrappers import KerasRegressor
from sklearn.model_selection import GridSearchCV

keras.utils.set_random_seed(0)


def build(units=3, both=False):
    inputs = keras.Input((4, 8))
    layer = keras.layers.LSTM(units)
    layer = keras.layers.Bidirectional(layer) if both else layer
    h = layer(keras.layers.Masking()(inputs))
    return keras.Model(inputs, keras.layers.Dense(1)(h))


x = (
    np.random.default_rng(0)
    .normal(size=(12, 4, 8))
    .astype("float32")
)
x[:6, 2:] = 0
y = x.sum(axis=(1, 2))
wrapper = KerasRegressor(
    build, units=3, both=False, loss="mse", verbose=0
)
search = GridSearchCV(
    wrapper, {"units": [2, 3], "both": [False, True]}, cv=2
)
search.fit(x, y)
print("tried:", len(search.cv_results_["params"]))
print("predict:", search.predict(x).shape)
