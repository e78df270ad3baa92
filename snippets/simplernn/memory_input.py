import keras
import numpy as np
import tensorflow as tf

for scale in (1.0, 0.1, 0.01):
    x = scale * keras.random.normal((2, 40, 8), seed=0)
    x = tf.Variable(x)
    print(f"inputs * {scale:4}", end="")
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
