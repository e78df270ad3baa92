import keras

frames = keras.Input((4, 16, 16, 1))
convolution = keras.layers.Conv2D(6, kernel_size=3)
pooling = keras.layers.GlobalAveragePooling2D()
outputs = keras.layers.TimeDistributed(convolution)(frames)
print("Conv2D: ", outputs.shape)
outputs = keras.layers.TimeDistributed(pooling)(outputs)
print("pooling:", outputs.shape)
print("LSTM:   ", keras.layers.LSTM(3)(outputs).shape)
