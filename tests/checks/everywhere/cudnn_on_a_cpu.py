"""Without a GPU, `use_cudnn=True` lets a model be built and every computation raises."""

import keras
import numpy as np
import tensorflow as tf

x = np.ones((2, 4, 8), "float32")
mask = np.array([[1, 1, 0, 0], [1, 1, 1, 1]], bool)
for name in ("LSTM", "GRU"):
    for arguments in ({}, {"unroll": True}, {"activation": "relu"}, {"recurrent_dropout": 0.5}, {"use_bias": False}):

        def made(name=name, arguments=arguments):
            return getattr(keras.layers, name)(3, use_cudnn=True, **arguments)

        model = keras.Sequential([keras.Input((4, 8)), made()])
        layer = made()
        for compute in (
            lambda layer=layer: layer(x),
            lambda layer=layer: layer(x, mask=mask),
            lambda layer=layer: tf.function(layer)(x),
            lambda model=model: model.predict(x, verbose=0),
            lambda layer=layer: layer(x, training=True),
        ):
            try:
                compute()
            except Exception:
                continue
            raise AssertionError(f"{name} {arguments} computed")
