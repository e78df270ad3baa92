import keras
import numpy as np
import tf_keras

shapes = [(8, 1), (1, 1), (1,)] * 2
weights = [np.full(shape, 0.5) for shape in shapes]
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    rnn = library.layers.SimpleRNN(1)
    layer = library.layers.Bidirectional(rnn, weights=weights)
    library.Sequential([library.Input((4, 8)), layer])
    print(name, "bias", layer.get_weights()[2], end=", ")
    layer.set_weights(weights)
    print("after set_weights", layer.get_weights()[2])
