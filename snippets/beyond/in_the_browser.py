import keras

keras.utils.set_random_seed(1)
x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3, return_sequences=True)
outputs = lstm(x)

print("outputs:", tuple(outputs.shape))
last = keras.ops.convert_to_numpy(outputs)[0, -1]
print("last timestep:", last.round(4))
