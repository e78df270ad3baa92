"""A mask that is passed hides any number that the timesteps were filled up with; NaN and infinity spoil gradients."""

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((2, 4, 8)))
mask = np.array([[1, 1, 1, 1], [1, 1, 0, 0]], bool)
for name in ("LSTM", "GRU", "SimpleRNN"):
    layer = getattr(keras.layers, name)(3)
    meant = layer(x, mask=mask)
    for value in (0.0, -1.0, 1e30, np.inf, np.nan):
        filled = x.copy()
        filled[1, 2:] = value
        with tf.GradientTape() as tape:
            outputs = layer(filled, mask=mask)
            total = tf.reduce_sum(outputs)
        assert np.allclose(outputs, meant, atol=1e-6), (name, value)
        gradients = tape.gradient(total, layer.trainable_weights)
        assert all(np.isfinite(each).all() for each in gradients) == np.isfinite(value), (name, value)
