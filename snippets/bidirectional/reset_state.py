import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, stateful=True)
)
print("call 1:", bidirectional(x)[0].numpy().round(4))
print("call 2:", bidirectional(x)[0].numpy().round(4))
bidirectional.reset_state()
print("reset: ", bidirectional(x)[0].numpy().round(4))
bidirectional.reset_states()
print("again: ", bidirectional(x)[0].numpy().round(4))
