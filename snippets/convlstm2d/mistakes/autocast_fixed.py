import keras

x = keras.random.normal((2, 4, 8, 8, 1), seed=0, dtype="float64")
layer = keras.layers.ConvLSTM2D(3, 3, dropout=0.5)
print("training:", layer(x, training=True).dtype.name)

layer = keras.layers.ConvLSTM2D(3, 3, dropout=0.5, autocast=False)
x = keras.ops.cast(x, "float32")
print("training:", layer(x, training=True).dtype.name)
