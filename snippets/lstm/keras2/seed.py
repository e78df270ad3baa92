import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
weights = [
    np.full((8, 12), 0.1),
    np.full((3, 12), 0.1),
    np.zeros(12),
]

for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    outputs = []
    for _ in range(2):
        lstm = library.layers.LSTM(3, dropout=0.5, seed=1)
        lstm.build(x.shape)
        lstm.set_weights(weights)
        outputs.append(lstm(x, training=True))
    print(name, "reproducible:", np.allclose(*outputs, atol=1e-6))
