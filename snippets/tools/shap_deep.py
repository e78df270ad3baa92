import textwrap

import keras
import numpy as np
import shap


def fresh():
    inputs = keras.Input((4, 8))
    model = keras.Model(
        inputs, keras.layers.Dense(1)(keras.layers.LSTM(3)(inputs))
    )
    model.compile(optimizer="adam", loss="mse")
    return model


def last_line(error):
    line = str(error).strip().splitlines()[-1].strip()
    return textwrap.fill(f"{type(error).__name__}: {line}", 66)


x = np.ones((8, 4, 8), "float32")
y = np.ones((8, 1), "float32")
fresh().fit(x, y, verbose=0)
print("fit before: works")
try:
    shap.DeepExplainer(fresh(), x[:4]).shap_values(x[4:])
except Exception as error:
    print(last_line(error))
try:
    fresh().fit(x, y, verbose=0)
except Exception as error:
    print("fit of another model after it:")
    print(last_line(error))
