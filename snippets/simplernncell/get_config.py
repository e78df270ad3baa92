import keras

cell = keras.layers.SimpleRNNCell(3, dropout=0.5, name="decoder")
config = cell.get_config()
for key in ("units", "dropout", "autocast"):
    print(f"{key}:", config.get(key, "not in config"))

copy = keras.layers.SimpleRNNCell.from_config(config)
print("equal configs:", copy.get_config() == config)
