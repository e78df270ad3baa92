import keras

doc = keras.layers.Bidirectional.__doc__
arguments = {
    "weights": [],
    "activity_regularizer": "l2",
    "name": "encoder",
    "dtype": "float64",
    "trainable": False,
    "autocast": False,
}
lstm = keras.layers.LSTM(3)
keras.layers.Bidirectional(lstm, **arguments)
for name in (*arguments, "layer", "merge_mode"):
    print(name.ljust(20), "documented:", f"    {name}:" in doc)
