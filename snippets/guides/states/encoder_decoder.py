import keras

source = keras.Input((6, 8))
target = keras.Input((4, 5))
_, *states = keras.layers.LSTM(3, return_state=True)(source)
decoder = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
outputs, _, _ = decoder(target, initial_state=states)
answers = keras.layers.Dense(5, activation="softmax")(outputs)
model = keras.Model([source, target], answers)
print("states: ", *[state.shape for state in states])
print("outputs:", outputs.shape)
print("answers:", answers.shape)
