import keras

inputs = keras.Input((4, 8))
first = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
second = keras.layers.LSTM(5, return_state=True)
x, *first_states = first(inputs)
outputs, *second_states = second(x)

print("first h, c: ", *(state.shape for state in first_states))
print("second h, c:", *(state.shape for state in second_states))
