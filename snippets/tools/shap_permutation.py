import keras
import numpy as np
import shap

keras.utils.set_random_seed(0)
x = (
    np.random.default_rng(0)
    .normal(size=(20, 4, 8))
    .astype("float32")
)
inputs = keras.Input((4, 8))
h = keras.layers.Bidirectional(keras.layers.GRU(3))(inputs)
model = keras.Model(inputs, keras.layers.Dense(1)(h))


def predict(flat):
    return model.predict(flat.reshape(-1, 4, 8), verbose=0)[:, 0]


explainer = shap.Explainer(
    predict, x[:10].reshape(10, 32), silent=True
)
found = explainer(x[10:12].reshape(2, 32))
total = found.values.sum(axis=1) + found.base_values
print(type(explainer).__name__)
print(
    "sums are the predictions:",
    np.allclose(total, predict(x[10:12]), atol=1e-4),
)
print(
    "by timestep and feature:", found.values.reshape(2, 4, 8).shape
)
try:
    shap.Explainer(model, x[:10])(x[10:12])
except TypeError as error:
    print("TypeError:", error)
