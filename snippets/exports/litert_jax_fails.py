import os

os.environ["KERAS_BACKEND"] = "jax"

import keras

inputs = keras.Input((4, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
model.export("model.tflite", format="litert", verbose=False)
