import keras

input = keras.Input((4, 8))
outputs = keras.layers.LSTM(3)(input)
print(outputs.shape)
timesteps = int(input("How many timesteps? "))
