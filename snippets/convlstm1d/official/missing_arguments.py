import keras

doc = keras.layers.ConvLSTM1D.__doc__
arguments = {
    "zero_output_for_mask": True,
    "name": "encoder",
    "dtype": "float64",
    "trainable": False,
    "autocast": False,
}
layer = keras.layers.ConvLSTM1D(3, 3, **arguments)
for name in arguments:
    print(name.ljust(20), "documented:", f"    {name}:" in doc)
