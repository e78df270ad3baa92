import inspect

import keras
import tf_keras
from tf_keras.api._v1.keras.layers import GRU as GRUv1

layers = {
    "TensorFlow 1": GRUv1,
    "Keras 2": tf_keras.layers.GRU,
    "Keras 3": keras.layers.GRU,
}
for name, layer in layers.items():
    parameters = inspect.signature(layer).parameters
    print(f"{name}:")
    print("  ", parameters["reset_after"])
    print("  ", parameters["recurrent_activation"])
