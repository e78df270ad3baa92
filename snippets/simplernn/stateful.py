import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3, stateful=True)
first, second = x[:, :2], x[:, 2:]
outputs = simple_rnn(first)
print("call 1:", tuple(outputs.shape), outputs[0].numpy().round(4))
outputs = simple_rnn(second)
print("call 2:", tuple(outputs.shape), outputs[0].numpy().round(4))
simple_rnn.reset_state()
outputs = simple_rnn(second)
print("reset: ", tuple(outputs.shape), outputs[0].numpy().round(4))
simple_rnn.reset_state()
print("whole: ", simple_rnn(x)[0].numpy().round(4))
print("first, second:", tuple(first.shape), tuple(second.shape))
