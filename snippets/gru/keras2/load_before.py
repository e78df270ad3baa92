import keras
import numpy as np
import tf_keras

tf_keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8), "float32")
gru = tf_keras.layers.GRU(3, reset_after=False)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), gru])
old.save_weights("old.h5")
print("Keras 2:", old(x).numpy()[0].round(4))

gru = keras.layers.GRU(3, reset_after=False)
new = keras.Sequential([keras.Input((4, 8)), gru])
new.load_weights("old.h5")
print("Keras 3:", new(x).numpy()[0].round(4))
