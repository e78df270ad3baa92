import keras
import numpy as np
import tf_keras

keras.utils.set_random_seed(0)
x = np.random.rand(2, 4, 8).astype("float32")

old = tf_keras.layers.LSTM(3, implementation=1)
one = keras.layers.LSTM(3, implementation=1)
two = keras.layers.LSTM(3, implementation=2)
print("Keras 2: in config", "implementation" in old.get_config())
print("Keras 3: in config", "implementation" in one.get_config())

one.build(x.shape)
two.build(x.shape)
two.set_weights(one.get_weights())
print("Keras 3: implementation=1", one(x).numpy()[0].round(4))
print("Keras 3: implementation=2", two(x).numpy()[0].round(4))
