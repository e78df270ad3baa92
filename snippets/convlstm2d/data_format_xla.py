import keras
import numpy as np
import tensorflow as tf

x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
first = np.moveaxis(x, -1, 2)
layer = keras.layers.ConvLSTM2D(3, 3)
same = keras.layers.ConvLSTM2D(3, 3, data_format="channels_first")
layer.build(x.shape)
same.build(first.shape)
same.set_weights(layer.get_weights())

compiled = tf.function(same, jit_compile=True)
outputs = compiled(first)
print(tuple(first.shape), "->", tuple(outputs.shape))
outputs = np.moveaxis(outputs, 1, -1)
print("equal:", np.allclose(outputs, layer(x), atol=1e-6))
