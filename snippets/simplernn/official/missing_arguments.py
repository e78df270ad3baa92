import inspect

import keras

doc = inspect.cleandoc(keras.layers.SimpleRNN.__doc__)
arguments = {
    "seed": 1,
    "zero_output_for_mask": True,
    "name": "encoder",
    "dtype": "float64",
    "trainable": False,
    "autocast": False,
}
simple_rnn = keras.layers.SimpleRNN(3, **arguments)
for name in arguments:
    print(name.ljust(20), "documented:", f"    {name}:" in doc)
