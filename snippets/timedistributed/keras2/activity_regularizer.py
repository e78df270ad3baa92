import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    dense = library.layers.Dense(
        3, kernel_initializer="ones", activity_regularizer="l2"
    )
    wrapper = library.layers.TimeDistributed(dense)
    wrapper(x)
    print(name, [round(float(loss), 4) for loss in wrapper.losses])
