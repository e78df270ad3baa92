import textwrap

import keras
import tensorflow as tf

doc = keras.layers.TimeDistributed.__doc__
print(textwrap.fill(doc.splitlines()[0], 66))

wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
unknown = tf.TensorSpec((None, None, 8))
function = tf.function(wrapper, input_signature=[unknown])
x = tf.ones((2, 6, 8))
print("length known:  ", tuple(wrapper(x).shape))
print("length unknown:", tuple(function(x).shape))
