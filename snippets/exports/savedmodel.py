import keras
import numpy as np
import tensorflow as tf

inputs = keras.Input((None, 8))
model = keras.Model(inputs, keras.layers.LSTM(3)(inputs))
model.export("saved", verbose=False)
served = tf.saved_model.load("saved")
for shape in ((2, 4, 8), (5, 7, 8)):
    x = np.random.default_rng(0).normal(size=shape)
    x = x.astype("float32")
    difference = np.abs(served.serve(x) - model(x)).max()
    print(shape, "equal:", bool(difference == 0))
