import keras

x = keras.ops.ones((2, 4, 5, 8))
lstm = keras.layers.LSTM(3, return_state=True)
outputs = keras.layers.TimeDistributed(lstm)(x)
print(type(outputs).__name__, tuple(outputs.shape))
