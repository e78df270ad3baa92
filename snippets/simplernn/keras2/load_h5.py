import keras
import numpy as np
import tf_keras

tf_keras.utils.set_random_seed(0)
x = np.ones((2, 4, 8), "float32")
simple_rnn = tf_keras.layers.SimpleRNN(3)
old = tf_keras.Sequential([tf_keras.Input((4, 8)), simple_rnn])
old.save("keras2.h5")
print("Keras 2:", old(x).numpy()[0].round(4))

simple_rnn = keras.layers.SimpleRNN(3)
new = keras.Sequential([keras.Input((4, 8)), simple_rnn])
new.load_weights("keras2.h5")
print("Keras 3:", new(x).numpy()[0].round(4))
