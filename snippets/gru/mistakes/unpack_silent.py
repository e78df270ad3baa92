import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3)
outputs, state_h = gru(x)
print("outputs:", tuple(outputs.shape), outputs.numpy().round(4))
print("state_h:", tuple(state_h.shape), state_h.numpy().round(4))
print("the two samples:")
print(gru(x).numpy().round(4))
