import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3, return_state=True)
outputs, state = simple_rnn(x)
print("outputs:", tuple(outputs.shape))
print("state:  ", tuple(state.shape))
