import keras
import numpy as np
from scikeras.wrappers import KerasRegressor

keras.utils.set_random_seed(0)


def build():
    inputs = keras.Input(batch_shape=(4, 4, 8))
    h = keras.layers.LSTM(3, stateful=True)(inputs)
    return keras.Model(inputs, keras.layers.Dense(1)(h))


x = (
    np.random.default_rng(0)
    .normal(size=(12, 4, 8))
    .astype("float32")
)
wrapper = KerasRegressor(build, loss="mse", batch_size=4, verbose=0)
wrapper.fit(x, x.sum(axis=(1, 2)))
print(
    "the same twice:",
    np.allclose(wrapper.predict(x), wrapper.predict(x), atol=1e-6),
)
found = []
for _ in range(2):
    wrapper.model_.layers[1].reset_state()
    found.append(wrapper.predict(x))
print("after reset_state:", np.allclose(*found, atol=1e-6))
print("order drawn anew in fit:", wrapper.get_params()["shuffle"])
