import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf

x, y = np.ones((8, 4, 8), "float32"), np.ones((8, 1), "float32")
layers = keras.layers.LSTM(3), keras.layers.Dense(1)
model = keras.Sequential([keras.Input((4, 8)), *layers])
model.compile("adam", "mse")
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
model.fit(data, epochs=2, verbose=0)
print("backend:", keras.backend.backend())
print("updates:", int(model.optimizer.iterations))
windows = keras.utils.timeseries_dataset_from_array(
    np.arange(10.0), None, sequence_length=4, batch_size=2
)
print("windows:", type(next(iter(windows))).__name__)
try:
    model.export("model.tflite", format="litert")
except Exception as error:
    print("LiteRT:", type(error).__name__)
    print(error)
