import keras
import numpy as np

doc = " ".join(keras.layers.Bidirectional.__doc__.split())
start = doc.index("the `Bidirectional` layer will have freshly")
print(doc[start:].split(". ")[0])

forward = keras.layers.LSTM(3)
backward = keras.layers.LSTM(3, go_backwards=True)
forward.build((2, 4, 8))
backward.build((2, 4, 8))
old = forward.get_weights()[0], backward.get_weights()[0]
bidirectional = keras.layers.Bidirectional(
    forward, backward_layer=backward
)
bidirectional.build((2, 4, 8))
new = bidirectional.get_weights()
print("forward fresh: ", not np.array_equal(old[0], new[0]))
print("backward fresh:", not np.array_equal(old[1], new[3]))
