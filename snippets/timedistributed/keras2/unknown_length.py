import keras
import numpy as np
import tf_keras

for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    inputs = library.Input((None, 8))
    dense = library.layers.Dense(3)
    outputs = library.layers.TimeDistributed(dense)(inputs)
    model = library.Model(inputs, outputs)
    for timesteps in (4, 6):
        x = np.ones((2, timesteps, 8))
        print(
            name, x.shape, "->", model.predict(x, verbose=0).shape
        )
