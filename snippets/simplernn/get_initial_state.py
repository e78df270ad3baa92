import keras

simple_rnn = keras.layers.SimpleRNN(3)
states = simple_rnn.get_initial_state(batch_size=2)
print("states:", type(states).__name__, len(states))
print(states[0].numpy().tolist())
