import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(3)
print("weights before the first call:", len(lstm.weights))
outputs = lstm(x)
kernel, recurrent_kernel, bias = lstm.get_weights()
print("kernel:", kernel.shape)
print("recurrent_kernel:", recurrent_kernel.shape)
print("bias:", bias.shape)
