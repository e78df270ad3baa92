import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3, use_cudnn=True)
print("made:", lstm.name)
lstm(x)
