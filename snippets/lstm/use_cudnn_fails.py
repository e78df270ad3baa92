import keras

x = keras.random.normal((2, 4, 8))
print(tuple(keras.layers.LSTM(3, use_cudnn="auto")(x).shape))
inputs = keras.Input((4, 8))
print(keras.layers.LSTM(3, use_cudnn=True)(inputs).shape)
print(tuple(keras.layers.LSTM(3, use_cudnn=True)(x).shape))
