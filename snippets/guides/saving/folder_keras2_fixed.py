import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
inputs = tf_keras.Input((4, 8))
old = tf_keras.Sequential([inputs, tf_keras.layers.LSTM(3)])
old.save("folder")

layer = keras.layers.TFSMLayer(
    "folder", call_endpoint="serving_default"
)
outputs = layer(x)
print("names:", list(outputs))
print("equal:", np.allclose(outputs["lstm"], old(x), atol=1e-6))

new_inputs = keras.Input((4, 8))
model = keras.Model(new_inputs, layer(new_inputs)["lstm"])
print("in a model:", model.predict(x, verbose=0).shape)
