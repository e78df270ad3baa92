import keras
import numpy as np
import tensorflow as tf

for units in (3, 30, 300):
    x = keras.random.normal((2, 40, 8), seed=0)
    x = tf.Variable(x)
    print(f"{units:3} units", end="")
    for cls in (keras.layers.SimpleRNN, keras.layers.LSTM):
        keras.utils.set_random_seed(0)
        layer = cls(units)
        with tf.GradientTape() as tape:
            outputs = layer(x)
        gradient = tape.gradient(outputs, x).numpy()
        sizes = np.linalg.norm(gradient, axis=(0, 2))
        ratio = sizes[0] / sizes[-1]
        print(f", {cls.__name__} {ratio:.0e}", end="")
    print()
