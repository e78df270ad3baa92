import keras
import tensorflow as tf

gru = keras.layers.GRU(3, unroll=True)
inputs = keras.Input((None, 8))
print("symbolic:", gru(inputs).shape)

run = tf.function(gru, autograph=False)
run.get_concrete_function(tf.TensorSpec((2, None, 8)))
