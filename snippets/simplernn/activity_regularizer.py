import keras

x = keras.random.normal((2, 4, 8), seed=0)
l2 = keras.regularizers.L2(0.01)
for cls in (keras.layers.LSTM, keras.layers.SimpleRNN):
    keras.utils.set_random_seed(0)
    layer = cls(3, activity_regularizer=l2)
    layer(x)
    losses = [round(float(loss), 4) for loss in layer.losses]
    kept = layer.activity_regularizer is not None
    print(f"{cls.__name__}: kept {kept}, losses {losses}")
