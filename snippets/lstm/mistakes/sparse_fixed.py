import keras
import tensorflow as tf

sparse = tf.sparse.from_dense(tf.ones((2, 4, 8)))
lstm = keras.layers.LSTM(3)
print(lstm(tf.sparse.to_dense(sparse)).shape)
