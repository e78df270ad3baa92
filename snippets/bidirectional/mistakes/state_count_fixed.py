import keras
import numpy as np

x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(keras.layers.GRU(3))
left, right = np.full((2, 3), 0.1), np.full((2, 3), 0.2)
outputs = bidirectional(x, initial_state=[left, right])

forward = bidirectional.forward_layer(x, initial_state=left)
backward = bidirectional.backward_layer(x, initial_state=right)
halves = np.concatenate([forward, backward], axis=-1)
print("each its own:", np.allclose(outputs, halves, atol=1e-6))
