import keras

x = 10 * keras.random.normal((2, 4, 8), seed=0)
for activation in ("tanh", "relu", None):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(3, activation=activation)
    print(f"{activation!s:4}", simple_rnn(x)[0].numpy().round(1))
