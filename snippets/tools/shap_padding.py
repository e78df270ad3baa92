import keras
import numpy as np
import shap

keras.utils.set_random_seed(0)
drawn = np.random.default_rng(0)
inputs = keras.Input((4, 8))
h = keras.layers.LSTM(3)(keras.layers.Masking()(inputs))
model = keras.Model(inputs, keras.layers.Dense(1)(h))
full = drawn.normal(size=(10, 4, 8)).astype("float32")
padded = drawn.normal(size=(10, 4, 8)).astype("float32")
padded[:, 2:] = 0
for name, background in (
    ("rows of full length", full),
    ("rows padded alike", padded[2:]),
):
    explainer = shap.GradientExplainer(model, background)
    values = np.abs(explainer.shap_values(padded[:2], nsamples=200))
    print(
        f"background of {name}: padding gets a share:",
        values[:, 2:].max() > 0.001,
    )
