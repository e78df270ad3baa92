import keras
import tensorflow as tf

wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
model = keras.Sequential([keras.Input((None, 8)), wrapper])
model.export("exported", verbose=False)
exported = tf.saved_model.load("exported")
exported.serve(tf.ones((3, 2, 8)))
