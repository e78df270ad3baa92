import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3)
mask = np.array([[True, True, False]])
short = np.array([[[1.0], [2.0]]], "float32")
for filled in (np.nan, 0.0):
    x = np.array([[[1.0], [2.0], [filled]]], "float32")
    with tf.GradientTape() as tape:
        outputs = lstm(x, mask=mask)
        loss = tf.reduce_sum(outputs)
    same = np.allclose(outputs, lstm(short), atol=1e-6)
    kernel = tape.gradient(loss, lstm.trainable_weights)[0]
    finite = bool(np.isfinite(kernel).all())
    print(f"{filled}: right output {same}", end=", ")
    print(f"finite gradient {finite}")
