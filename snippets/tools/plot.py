import os
import re
import textwrap

os.environ["PATH"] = ""

import keras
from keras import layers

inputs = keras.Input((4, 8), name="x")
h = layers.Masking()(inputs)
outputs = layers.Bidirectional(layers.LSTM(3))(h)
model = keras.Model(inputs, outputs)

dot = keras.utils.model_to_dot(
    model, show_shapes=True, expand_nested=True
)
text = dot.to_string()
print(*re.findall(r"</b> \((\w+)\)", text))
print("names the wrapped LSTM:", "LSTM" in text)
try:
    keras.utils.plot_model(model, "model.png")
except ImportError as error:
    print(textwrap.fill(f"ImportError: {error}", 66))
