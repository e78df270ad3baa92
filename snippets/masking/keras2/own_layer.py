import warnings

import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
for name, library in (("Keras 2:", tf_keras), ("Keras 3:", keras)):
    double = type(
        "Double",
        (library.layers.Layer,),
        {"call": lambda self, inputs: 2 * inputs},
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        double()(library.layers.Masking()(x))
    print(name, [w.category.__name__ for w in caught])
