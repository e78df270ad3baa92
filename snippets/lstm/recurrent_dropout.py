import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(
    3, recurrent_dropout=0.5, return_sequences=True
)
inference = lstm(x)
training = lstm(x, training=True)
print("inference:", inference[0, :, 0].numpy().round(4))
print("training: ", training[0, :, 0].numpy().round(4))
