import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3, stateful=True)
print("call 1:", simple_rnn(x[:, :2])[0].numpy().round(4))
print("call 2:", simple_rnn(x[:, 2:])[0].numpy().round(4))
simple_rnn.reset_state()
print("reset: ", simple_rnn(x[:, 2:])[0].numpy().round(4))
simple_rnn.reset_state()
print("whole: ", simple_rnn(x)[0].numpy().round(4))
