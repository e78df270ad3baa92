import inspect

import keras
import tf_keras
from tf_keras.api._v1.keras.layers import LSTM

for name, cls in (
    ("TensorFlow 1:", LSTM),
    ("Keras 2:     ", tf_keras.layers.LSTM),
    ("Keras 3:     ", keras.layers.LSTM),
):
    parameters = inspect.signature(cls).parameters
    print(name, parameters["recurrent_activation"].default)
