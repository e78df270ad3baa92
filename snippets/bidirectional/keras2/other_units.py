import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    backward = library.layers.LSTM(5, go_backwards=True)
    layer = library.layers.Bidirectional(
        library.layers.LSTM(3), backward_layer=backward
    )
    symbolic = layer(library.Input((4, 8)))
    print(name, tuple(symbolic.shape), tuple(layer(x).shape))
