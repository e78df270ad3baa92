import keras

cell = keras.layers.GRUCell(3, reset_after=False, name="decoder")
config = cell.get_config()
for key in ("units", "reset_after", "implementation"):
    print(f"{key}:", config.get(key, "not in config"))

copy = keras.layers.GRUCell.from_config(config)
print("equal configs:", copy.get_config() == config)
