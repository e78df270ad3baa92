import keras

inputs = keras.Input((None, 8))
simple_rnn = keras.layers.SimpleRNN(3)
outputs = simple_rnn(inputs)
print(inputs.shape, "->", outputs.shape)

for timesteps in (4, 7):
    x = keras.random.normal((2, timesteps, 8))
    print(tuple(x.shape), "->", tuple(simple_rnn(x).shape))
