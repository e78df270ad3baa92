import keras

inputs = keras.Input((4, 8), batch_size=2)
outputs = keras.layers.LSTM(3, stateful=True)(inputs)
print(inputs.shape, outputs.shape)
