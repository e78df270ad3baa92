import keras
import tensorflow as tf

x = tf.ones((4, 4, 8))
dropout = keras.layers.Dropout(0.5, seed=0)
wrapper = keras.layers.TimeDistributed(dropout)
for length in (4, None):
    shape = tf.TensorSpec((None, length, 8))
    function = tf.function(
        lambda inputs: wrapper(inputs, training=True),
        input_signature=[shape],
    )
    print("known length" if length else "unknown length")
    print(function(x)[0].numpy().astype(int))
