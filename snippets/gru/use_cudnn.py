import keras

gru = keras.layers.GRU(3, use_cudnn=False)
config = gru.get_config()
copy = keras.layers.GRU.from_config(config)
print("in config:", "use_cudnn" in config)
print("original: ", gru.use_cudnn)
print("copy:     ", copy.use_cudnn)
