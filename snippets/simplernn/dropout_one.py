import keras

x = keras.random.normal((2, 4, 8), seed=0)
layers = keras.layers
for cls in (layers.LSTM, layers.GRU, layers.SimpleRNN):
    keras.utils.set_random_seed(0)
    layer = cls(3, dropout=1.0)
    print(cls.__name__)
    print("  inference:", layer(x)[0].numpy().round(4))
    outputs = layer(x, training=True)
    print("  training: ", outputs[0].numpy().round(4))
