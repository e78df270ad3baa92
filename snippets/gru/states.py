import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, stateful=True)
print("before the first call:", gru.states)

outputs = gru(x)
print("number of states:", len(gru.states))
print("outputs:  ", outputs[0].numpy().round(4))
print("states[0]:", gru.states[0][0].numpy().round(4))

gru.states[0].assign(keras.ops.ones((2, 3)))
print("assigned: ", gru.states[0][0].numpy())
