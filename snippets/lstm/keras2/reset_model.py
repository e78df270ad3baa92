import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
old = tf_keras.Sequential([tf_keras.layers.LSTM(3, stateful=True)])
old(x)
old.reset_states()
print("Keras 2:", old.layers[0].states[0][0].numpy())

new = keras.Sequential([keras.layers.LSTM(3, stateful=True)])
new(x)
for layer in new.layers:
    if getattr(layer, "stateful", False):
        layer.reset_state()
print("Keras 3:", new.layers[0].states[0][0].numpy())
