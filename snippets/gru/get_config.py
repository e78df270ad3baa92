import keras

gru = keras.layers.GRU(3, reset_after=False, name="encoder")
config = gru.get_config()
print("number of entries:", len(config))
for key in ("units", "reset_after", "use_cudnn", "implementation"):
    print(f"{key}:", config.get(key, "not in config"))

copy = keras.layers.GRU.from_config(config)
print("equal configs:", copy.get_config() == config)
print("weights copied:", len(copy.weights) > 0)
