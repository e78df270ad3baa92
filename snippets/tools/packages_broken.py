import importlib
import textwrap

import keras
import numpy as np


def message(what, *given):
    try:
        what(*given)
        return "works"
    except Exception as error:
        text = str(error).strip().splitlines()[0].split(" (/")[0]
        return f"{type(error).__name__}: {text}"


def attention():
    from attention import Attention

    inputs = keras.Input((4, 8))
    h = keras.layers.LSTM(3, return_sequences=True)(inputs)
    model = keras.Model(inputs, Attention(3)(h))
    model.compile(optimizer="adam", loss="mse")
    model.fit(np.ones((2, 4, 8)), np.ones((2, 3)), verbose=0)


for name in "cond_rnn", "LRU_tensorflow", "ncps.tf":
    said = message(importlib.import_module, name)
    print(textwrap.fill(f"import {name}: {said}", 66))
print("attention, fit:")
print(textwrap.fill(message(attention), 66))
