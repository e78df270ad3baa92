import keras
import tensorflow as tf

sparse = tf.sparse.from_dense(tf.ones((2, 4, 8)))
keras.layers.LSTM(3)(sparse)
