import keras

inputs = keras.Input(batch_shape=(1, 4, 8))
outputs = keras.layers.LSTM(3, stateful=True)(inputs)
model = keras.Model(inputs, outputs)
model.export("saved", verbose=False)
