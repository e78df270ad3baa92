import keras

doc = keras.layers.RNN.__doc__
arguments = {
    "activity_regularizer": "l2",
    "name": "encoder",
    "dtype": "float64",
    "trainable": False,
    "autocast": False,
}
rnn = keras.layers.RNN(keras.layers.GRUCell(3), **arguments)
for name in arguments:
    print(name.ljust(20), "documented:", f"    {name}:" in doc)
