import keras

for timesteps in 4, 100:
    inputs = keras.Input((timesteps, 8))
    lstm = keras.layers.LSTM(units=3)
    outputs = lstm(inputs)
    print(inputs.shape, outputs.shape, lstm.count_params())
