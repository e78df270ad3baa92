import keras
import numpy as np

shapes = [(8, 1), (1, 1), (1,)] * 2
weights = [np.full(shape, 0.5) for shape in shapes]
bidirectional = keras.layers.Bidirectional(
    keras.layers.SimpleRNN(1), weights=weights
)
bidirectional.build((2, 4, 8))
forward = bidirectional.forward_layer
same = np.array_equal
print("stored:     ", hasattr(forward, "initial_weights"))
print("used:       ", same(forward.get_weights()[0], weights[0]))
bidirectional.set_weights(weights)
print("set_weights:", same(forward.get_weights()[0], weights[0]))
