"""Weights of Keras 2 give in `predict` what they gave, dropout or not: copied, and read from both kinds of file."""

import keras
import numpy as np
import tf_keras

x = np.random.default_rng(0).normal(size=(3, 4, 8)).astype("float32")
for name in ("LSTM", "GRU", "SimpleRNN"):
    for depth in (1, 2):

        def model(library, name=name, depth=depth):
            layers = [
                getattr(library.layers, name)(3, dropout=0.5, recurrent_dropout=0.5, return_sequences=i + 1 < depth)
                for i in range(depth)
            ]
            return library.Sequential([library.Input((4, 8)), *layers])

        old = model(tf_keras)
        expected = old.predict(x, verbose=0)
        copied = model(keras)
        copied.set_weights(old.get_weights())
        assert np.allclose(copied.predict(x, verbose=0), expected, atol=1e-6), name
        for file in ("m.h5", "m.keras"):
            old.save(file)
            new = model(keras)
            new.load_weights(file)
            assert np.allclose(new.predict(x, verbose=0), expected, atol=1e-6), (name, depth, file)
