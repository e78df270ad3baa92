import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, stateful=True, return_state=True)
print("before the first call:", lstm.states)

_, state_h, state_c = lstm(x)
print("number of states:", len(lstm.states))
print("state_h:  ", state_h[0].numpy().round(4))
print("states[0]:", lstm.states[0][0].numpy().round(4))
print("state_c:  ", state_c[0].numpy().round(4))
print("states[1]:", lstm.states[1][0].numpy().round(4))

lstm.states[0].assign(keras.ops.ones((2, 3)))
print("assigned: ", lstm.states[0][0].numpy())
