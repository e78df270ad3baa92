import keras

x = keras.ops.ones((2, 4, 8))
for layer in (keras.layers.LSTM, keras.layers.GRU):
    try:
        outputs = layer(3, use_cudnn=True)(x)
        print(layer.__name__, "runs:", tuple(outputs.shape))
    except Exception as error:
        print(layer.__name__, "raises", type(error).__name__)
