import keras
import numpy as np
from scikeras.wrappers import KerasRegressor


def build():
    inputs = keras.Input((None, 8))
    return keras.Model(
        inputs, keras.layers.Dense(1)(keras.layers.LSTM(3)(inputs))
    )


x = np.ones((12, 4, 8), "float32")
wrapper = KerasRegressor(build, loss="mse", verbose=0).fit(
    x, np.ones(12)
)
print("the model itself:", wrapper.model_(x[:, :3]).shape)
wrapper.predict(x[:, :3])
