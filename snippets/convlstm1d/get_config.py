import keras

layer = keras.layers.ConvLSTM1D(3, 3, unroll=True, autocast=False)
config = layer.get_config()
print("number of entries:", len(config))
names = "kernel_size", "data_format", "unroll", "autocast"
for name in names:
    print(f"{name}:", config.get(name, "not in config"))

copy = keras.layers.ConvLSTM1D.from_config(config)
print("equal configs:", copy.get_config() == config)
print("weights copied:", len(copy.weights) > 0)
