import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, dropout=0.5, seed=0)
print("default:", lstm(x)[0].numpy().round(4))
for training in (False, True, True):
    outputs = lstm(x, training=training)
    print(f"{training!s:7}:", outputs[0].numpy().round(4))
