import keras

simple_rnn = keras.layers.SimpleRNN(3)
print("before build:", len(simple_rnn.weights))
simple_rnn.build((2, 4, 8))
for weight in simple_rnn.weights:
    print(weight.path, weight.shape)
print([array.shape for array in simple_rnn.get_weights()])
