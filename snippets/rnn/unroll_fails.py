import keras
import tensorflow as tf

rnn = keras.layers.RNN(keras.layers.GRUCell(3), unroll=True)
print("symbolic:", rnn(keras.Input((None, 8))).shape)

run = tf.function(rnn, autograph=False)
run.get_concrete_function(tf.TensorSpec((2, None, 8)))
