import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3, stateful=True)
simple_rnn(x)
print("after a call:", simple_rnn.states[0][0].numpy().round(4))
simple_rnn.reset_state()
print("after reset: ", simple_rnn.states[0][0].numpy().round(4))
