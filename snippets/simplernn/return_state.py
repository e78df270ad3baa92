import keras

x = keras.random.normal((2, 4, 8), seed=0)
for flag in (False, True):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3, return_sequences=flag, return_state=True
    )
    outputs, state = simple_rnn(x)
    print("outputs", tuple(outputs.shape))
    print("state  ", tuple(state.shape), state[0].numpy().round(4))
    last = outputs[:, -1] if flag else outputs
    print("last output", last[0].numpy().round(4))
