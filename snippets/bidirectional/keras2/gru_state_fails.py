import keras
import tensorflow as tf
import tf_keras

x, states = tf.ones((2, 4, 8)), [tf.zeros((2, 3))] * 4
new = keras.layers.Bidirectional(keras.layers.GRU(3))
print("Keras 3:", tuple(new(x, initial_state=states).shape))
old = tf_keras.layers.Bidirectional(tf_keras.layers.GRU(3))
print("Keras 2:", tuple(old(x, initial_state=states).shape))
