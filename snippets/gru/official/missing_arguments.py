import keras
import numpy as np

doc = keras.layers.GRU.__doc__
x = np.ones((2, 4, 8))
arguments = {
    "zero_output_for_mask": True,
    "implementation": 1,
    "name": "encoder",
    "dtype": "float64",
    "trainable": False,
    "autocast": False,
}
gru = keras.layers.GRU(3, **arguments)
for name in arguments:
    print(name.ljust(20), "documented:", f"    {name}:" in doc)
