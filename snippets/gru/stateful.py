import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, stateful=True)
print("call 1:", gru(x)[0].numpy().round(4))
print("call 2:", gru(x)[0].numpy().round(4))
gru.reset_state()
print("reset: ", gru(x)[0].numpy().round(4))
