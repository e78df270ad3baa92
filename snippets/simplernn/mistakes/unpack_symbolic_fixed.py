import keras

inputs = keras.Input((4, 8))
simple_rnn = keras.layers.SimpleRNN(3, return_state=True)
outputs, state = simple_rnn(inputs)
print("outputs:", outputs.shape, "state:", state.shape)
