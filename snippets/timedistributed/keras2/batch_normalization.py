import keras
import numpy as np
import tf_keras

scale = np.arange(1, 5).reshape(1, 4, 1)
x = np.random.default_rng(0).normal(size=(64, 4, 8)) * scale
x = x.astype("float32")
for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    inner = library.layers.BatchNormalization()
    wrapper = library.layers.TimeDistributed(inner)
    outputs = wrapper(x, training=True).numpy()
    print(name, outputs.std(axis=(0, 2)).round(1))
