import keras

doc = keras.layers.TimeDistributed.__doc__
arguments = {
    "activity_regularizer": "l2",
    "name": "per_step",
    "dtype": "float64",
    "trainable": False,
    "autocast": False,
}
keras.layers.TimeDistributed(keras.layers.Dense(3), **arguments)
for name in arguments:
    print(name.ljust(20), "documented:", f"    {name}:" in doc)
