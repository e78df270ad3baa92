import keras

half = keras.initializers.Constant(0.5)
for initializer in ("zeros", half):
    simple_rnn = keras.layers.SimpleRNN(
        3, bias_initializer=initializer
    )
    outputs = simple_rnn(keras.ops.zeros((1, 1, 8)))
    print("bias:   ", simple_rnn.cell.bias.numpy())
    print("outputs:", outputs[0].numpy().round(4))
