import keras

for initializer in ("zeros", "ones"):
    simple_rnn = keras.layers.SimpleRNN(
        3,
        bias_initializer=initializer,
        bias_regularizer=keras.regularizers.L2(0.01),
    )
    simple_rnn.build((2, 4, 8))
    losses = [round(float(loss), 4) for loss in simple_rnn.losses]
    print(f"{initializer}:", losses)
