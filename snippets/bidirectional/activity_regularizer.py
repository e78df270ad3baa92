import keras

x = keras.random.normal((2, 4, 8), seed=0)
penalty = keras.regularizers.L2(0.01)
for inner, outer in ((penalty, None), (None, penalty)):
    keras.utils.set_random_seed(0)
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(3, activity_regularizer=inner),
        activity_regularizer=outer,
    )
    bidirectional(x)
    losses = [float(loss) for loss in bidirectional.losses]
    print(
        "on the LSTM:   " if inner else "on the wrapper:", end=" "
    )
    print([round(loss, 4) for loss in losses])
