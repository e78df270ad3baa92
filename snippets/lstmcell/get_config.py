import keras

cell = keras.layers.LSTMCell(3, dropout=0.5, name="decoder")
config = cell.get_config()
for key in ("units", "dropout", "implementation"):
    print(f"{key}:", config.get(key, "not in config"))

copy = keras.layers.LSTMCell.from_config(config)
print("equal configs:", copy.get_config() == config)

rnn = keras.layers.RNN(cell)
print("in an RNN:", rnn.get_config()["cell"]["class_name"])
