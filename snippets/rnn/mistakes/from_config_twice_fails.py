import keras

config = keras.layers.RNN(keras.layers.GRUCell(3)).get_config()
first = keras.layers.RNN.from_config(config)
print("first: ", type(first.cell).__name__)
second = keras.layers.RNN.from_config(config)
