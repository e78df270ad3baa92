import keras

cells = [keras.layers.LSTMCell(3), keras.layers.GRUCell(5)]
rnn = keras.layers.RNN(cells, stateful=True, autocast=False)
config = rnn.get_config()
for key in ("return_sequences", "stateful", "autocast"):
    print(f"{key}:", config.get(key, "not in config"))
print("cell:", config["cell"]["class_name"])

copy = keras.layers.RNN.from_config(config)
print([type(cell).__name__ for cell in copy.cell.cells])
print("weights copied:", len(copy.weights) > 0)
