import keras

frame = keras.Input((5, 8))
lstm = keras.layers.LSTM(3, return_state=True)
joined = keras.layers.Concatenate()(lstm(frame))
wrapper = keras.layers.TimeDistributed(keras.Model(frame, joined))
outputs = wrapper(keras.ops.ones((2, 4, 5, 8)))
print("joined:", tuple(outputs.shape))
for part in keras.ops.split(outputs, 3, axis=-1):
    print("part:  ", tuple(part.shape))
