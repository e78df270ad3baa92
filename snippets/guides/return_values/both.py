import keras

inputs = keras.Input((4, 8))
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
outputs, state_h, state_c = lstm(inputs)
print("outputs:", outputs.shape)
print("state_h:", state_h.shape)
print("state_c:", state_c.shape)
