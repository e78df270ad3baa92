import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(4, 2, 8).astype("float32")

old = tf_keras.layers.LSTM(3, time_major=True)
print("Keras 2:", old(x).numpy()[0].round(4))

new = keras.layers.LSTM(3)
new.build((2, 4, 8))
new.set_weights(old.get_weights())
outputs = new(keras.ops.swapaxes(x, 0, 1))
print("Keras 3:", outputs.numpy()[0].round(4))
