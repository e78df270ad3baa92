import keras
import numpy as np
import tf_keras

x = keras.random.normal((2, 8), seed=0)
states = [keras.ops.zeros((2, 3)), keras.ops.zeros((2, 3))]
for name, library in (("Keras 2", tf_keras), ("Keras 3", keras)):
    cell = library.layers.LSTMCell(3, dropout=0.5)
    first, _ = cell(x, states, training=True)
    second, _ = cell(x, states, training=True)
    print(name, "same mask:", np.allclose(first, second, atol=1e-6))
