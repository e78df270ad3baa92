import keras

x = keras.Input((4, 8))
every = keras.layers.LSTM(3, return_sequences=True)(x)
for layer in (
    keras.layers.Flatten(),
    keras.layers.GlobalAveragePooling1D(),
):
    outputs = layer(every)
    dense = keras.layers.Dense(5)
    answers = dense(outputs)
    print(layer.name, outputs.shape, "->", answers.shape)
    print("  parameters", dense.count_params())
