import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3)

print("all 4 steps:        ", simple_rnn(x)[0].numpy().round(4))

state = simple_rnn(x[:, :2])
print("x[:, 2:]", tuple(x[:, 2:].shape), end=", ")
print("the state", tuple(state.shape))
for name, form in (("tensor:", state), ("list:  ", [state])):
    outputs = simple_rnn(x[:, 2:], initial_state=form)
    print("2 + 2 steps,", name, outputs[0].numpy().round(4))

outputs = simple_rnn(x[:, 2:])
print("last 2 steps only:  ", outputs[0].numpy().round(4))
