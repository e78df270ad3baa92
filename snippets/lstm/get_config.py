import keras

lstm = keras.layers.LSTM(3, dropout=0.5, name="encoder")
config = lstm.get_config()
print("number of entries:", len(config))
for key in ("units", "dropout", "use_cudnn", "implementation"):
    print(f"{key}:", config.get(key, "not in config"))

copy = keras.layers.LSTM.from_config(config)
print("equal configs:", copy.get_config() == config)
print("weights copied:", len(copy.weights) > 0)
