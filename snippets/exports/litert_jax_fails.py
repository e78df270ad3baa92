import os

os.environ["KERAS_BACKEND"] = "jax"

import keras

model = keras.Sequential([keras.Input((4, 8)), keras.layers.LSTM(3)])
model.export("model.tflite", format="litert", verbose=False)
