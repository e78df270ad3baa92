import inspect

import keras
import numpy as np
import tf_keras

x = np.ones((2, 4, 8), "float32")
for name, library in ("Keras 2:", tf_keras), ("Keras 3:", keras):
    call = inspect.signature(library.layers.LSTM.call)
    default = call.parameters["training"].default
    lstm = library.layers.LSTM(3, dropout=0.5)
    model = library.Sequential([lstm])
    same = np.allclose(model(x, training=True), model(x), atol=1e-6)
    print(name, f"training={default}, dropout reached: {not same}")
