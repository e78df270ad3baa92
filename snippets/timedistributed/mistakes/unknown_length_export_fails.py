import keras
import tensorflow as tf

wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
model = keras.Sequential([keras.Input((None, 8)), wrapper])
model.export("exported", verbose=False)
exported = tf.saved_model.load("exported")
try:
    exported.serve(tf.ones((3, 2, 8)))
except tf.errors.InvalidArgumentError as error:
    lines = error.message.splitlines()
    line = next(line for line in lines if "slice index" in line)
    raise tf.errors.InvalidArgumentError(None, None, line) from None
