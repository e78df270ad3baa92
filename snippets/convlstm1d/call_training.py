import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 1), seed=0)
layer = keras.layers.ConvLSTM1D(3, 3, dropout=0.5, seed=0)
print("default:", layer(x)[0, 0].numpy().round(4))
for training in False, True, True:
    outputs = layer(x, training=training)
    print(f"{training!s:7}:", outputs[0, 0].numpy().round(4))
