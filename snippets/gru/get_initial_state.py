import keras

gru = keras.layers.GRU(3)
states = gru.get_initial_state(batch_size=2)
print("number of states:", len(states))
print("state_h:", states[0].numpy().tolist())
