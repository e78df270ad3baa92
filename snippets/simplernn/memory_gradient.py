import keras
import numpy as np
import tensorflow as tf

for timesteps in (4, 10, 20, 40):
    x = keras.random.normal((2, timesteps, 8), seed=0)
    x = tf.Variable(x)
    print(f"{timesteps:2} timesteps", end="")
    for cls in (keras.layers.SimpleRNN, keras.layers.LSTM):
        keras.utils.set_random_seed(0)
        layer = cls(3)
        with tf.GradientTape() as tape:
            outputs = layer(x)
        gradient = tape.gradient(outputs, x).numpy()
        sizes = np.linalg.norm(gradient, axis=(0, 2))
        ratio = sizes[0] / sizes[-1]
        print(f", {cls.__name__} {ratio:.0e}", end="")
    print()
