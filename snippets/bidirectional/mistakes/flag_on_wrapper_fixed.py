import keras

inputs = keras.Input((4, 8))
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_sequences=True)
)
print(bidirectional(inputs).shape)
