import keras

frame = keras.Input((5, 8))
lstm = keras.layers.LSTM(3, return_state=True)
joined = keras.layers.Concatenate()(lstm(frame))
wrapper = keras.layers.TimeDistributed(keras.Model(frame, joined))
outputs = wrapper(keras.Input((4, 5, 8)))
print("joined:", outputs.shape)
h, state_h, state_c = keras.ops.split(outputs, 3, axis=-1)
print("parts: ", h.shape, state_h.shape, state_c.shape)
