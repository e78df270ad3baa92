import keras
import numpy as np
import tf_keras

numpy = np.lib.NumpyVersion(np.__version__)
print("NumPy 1.20 or newer:", numpy >= "1.20.0")
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    layers = library.layers
    inputs = library.Input((12, 1))
    lstm = layers.LSTM(18, return_sequences=True)
    print(name, layers.Bidirectional(lstm)(inputs).shape)
