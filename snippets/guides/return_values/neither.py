import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(
    3, return_sequences=False, return_state=False
)
outputs = lstm(inputs)
print("outputs:", outputs.shape)
