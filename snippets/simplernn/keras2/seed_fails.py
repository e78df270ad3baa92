import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
outputs = []
for _ in range(2):
    keras.utils.set_random_seed(0)
    new = keras.layers.SimpleRNN(3, dropout=0.5, seed=1)
    outputs.append(new(x, training=True))
print("Keras 3 reproducible:", np.allclose(*outputs, atol=1e-6))

old = tf_keras.layers.SimpleRNN(3, dropout=0.5, seed=1)
