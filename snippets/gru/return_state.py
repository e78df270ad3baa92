import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, return_state=True)
outputs, state_h = gru(x)
print("outputs", tuple(outputs.shape), outputs[0].numpy().round(4))
print("state_h", tuple(state_h.shape), state_h[0].numpy().round(4))
