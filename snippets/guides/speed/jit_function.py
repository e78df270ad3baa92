import keras
import numpy as np
import tensorflow as tf

x = keras.random.normal((2, 4, 8), seed=0)
for layer in (
    keras.layers.LSTM(3, use_cudnn=False),
    keras.layers.GRU(3, use_cudnn=False),
):
    compiled = tf.function(layer, jit_compile=True)
    same = np.allclose(layer(x), compiled(x), atol=1e-5)
    print(type(layer).__name__, same)
