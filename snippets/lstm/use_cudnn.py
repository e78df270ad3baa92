import keras

lstm = keras.layers.LSTM(3, use_cudnn=False)
config = lstm.get_config()
copy = keras.layers.LSTM.from_config(config)
print("in config:", "use_cudnn" in config)
print("original: ", lstm.use_cudnn)
print("copy:     ", copy.use_cudnn)
