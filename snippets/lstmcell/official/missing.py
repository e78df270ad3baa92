import keras

layers = keras.layers
names = ["activity_regularizer", "name", "dtype", "trainable"]
names += ["autocast", "get_initial_state", "reset_dropout_mask"]
for cls in (layers.LSTMCell, layers.GRUCell, layers.SimpleRNNCell):
    found = [name for name in names if name in cls.__doc__]
    arguments = {"activity_regularizer": "l2", "name": "decoder"}
    arguments |= {"dtype": "float64", "trainable": False}
    cls(3, autocast=False, **arguments)
    print(f"{cls.__name__:13} documented:", found)

doc = layers.LSTMCell.__doc__ + layers.GRUCell.__doc__
layers.LSTMCell(3, implementation=1)
layers.GRUCell(3, implementation=1)
print("implementation documented:", "implementation" in doc)
