import keras
import tensorflow as tf

lstm = keras.layers.LSTM(3, unroll=True)
inputs = keras.Input((None, 8))
print("symbolic:", lstm(inputs).shape)

run = tf.function(lstm, autograph=False)
run.get_concrete_function(tf.TensorSpec((2, None, 8)))
