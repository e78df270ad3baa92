import keras

lstm = keras.layers.LSTM(3)
state_h, state_c = lstm.get_initial_state(batch_size=2)
print("state_h:", state_h.numpy().tolist())
print("state_c:", state_c.numpy().tolist())
