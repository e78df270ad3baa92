import keras

inputs = keras.Input((4, 8))
state = keras.Input((3,))
lstm = keras.layers.LSTM(3)
print(lstm(inputs, initial_state=state).shape)
print(lstm(inputs, initial_state=[state]).shape)
print(lstm(inputs, initial_state=[state] * 3).shape)
print("states the layer has:", len(lstm.cell.state_size))
