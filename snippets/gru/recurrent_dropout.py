import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(
    3, recurrent_dropout=0.5, return_sequences=True
)
inference = gru(x)
training = gru(x, training=True)
print("inference:", inference[0, :, 0].numpy().round(4))
print("training: ", training[0, :, 0].numpy().round(4))
