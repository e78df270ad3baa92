import keras

print(keras.layers.Conv1D(3, 3, padding="causal").padding)
layer = keras.layers.ConvLSTM1D(3, 3, padding="causal")
