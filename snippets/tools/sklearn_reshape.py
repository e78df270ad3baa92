import keras
import numpy as np
from keras.wrappers import SKLearnRegressor
from sklearn.model_selection import cross_val_predict

keras.utils.set_random_seed(0)
keras.utils.disable_interactive_logging()


def build(X, y):
    inputs = keras.Input((32,))
    h = keras.layers.Reshape((4, 8))(inputs)
    h = keras.layers.Bidirectional(keras.layers.LSTM(3))(h)
    model = keras.Model(inputs, keras.layers.Dense(1)(h))
    model.compile(optimizer="adam", loss="mse")
    return model


x = (
    np.random.default_rng(0)
    .normal(size=(12, 4, 8))
    .astype("float32")
)
y = x.sum(axis=(1, 2))
wrapper = SKLearnRegressor(
    build, fit_kwargs={"verbose": 0, "epochs": 2}
)
flat = x.reshape(12, 32)
wrapper.fit(flat, y)
first = wrapper.predict(flat)
print("predict:", first.shape)
print(
    "cross_val_predict:",
    cross_val_predict(wrapper, flat, y, cv=3).shape,
)
again = wrapper.fit(flat, y).predict(flat)
print("fit again continues:", np.allclose(first, again, atol=1e-6))
