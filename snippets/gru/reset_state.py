import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, stateful=True)
gru(x)
print("after a call:", gru.states[0][0].numpy().round(4))
gru.reset_state()
print("after reset: ", gru.states[0][0].numpy().round(4))
