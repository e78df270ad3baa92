import keras

for use_bias in (True, False):
    lstm = keras.layers.LSTM(3, use_bias=use_bias)
    lstm.build((2, 4, 8))
    print(f"use_bias={use_bias}: {lstm.count_params()} parameters")
    print([weight.name for weight in lstm.weights])
