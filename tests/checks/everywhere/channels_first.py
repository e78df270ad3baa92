"""Where TensorFlow does without oneDNN, `"channels_first"` raises on a CPU, but not with XLA, in ConvLSTM1D and 2D."""

import keras
import numpy as np
import tensorflow as tf

for axes, name in enumerate(("ConvLSTM1D", "ConvLSTM2D"), 1):
    for padding in ("valid", "same"):
        layer = getattr(keras.layers, name)(3, 3, padding=padding, data_format="channels_first")
        x = np.ones((2, 4, 1, *[5] * axes), "float32")
        layer.build(x.shape)
        for compute in (layer, lambda x, layer=layer: layer(x, training=True), tf.function(layer)):
            try:
                compute(x)
            except Exception:
                continue
            raise AssertionError(f"{name} {padding} computed")
        assert tf.function(layer, jit_compile=True)(x).shape[:2] == (2, 3), (name, padding)
