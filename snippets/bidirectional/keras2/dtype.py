import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    lstm = library.layers.LSTM(3)
    layer = library.layers.Bidirectional(lstm, dtype="float64")
    print(name, layer(x).dtype.name)
