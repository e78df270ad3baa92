import keras

x = keras.ops.ones((2, 4, 8))
for regularizer in (None, keras.regularizers.L2(0.01)):
    masking = keras.layers.Masking(activity_regularizer=regularizer)
    masking(x)
    print([round(float(loss), 4) for loss in masking.losses])
