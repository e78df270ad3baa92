import keras

x = keras.random.normal((2, 4, 8, 8, 1))
for padding in "valid", "same":
    first = keras.layers.ConvLSTM2D(
        3, 3, padding=padding, return_sequences=True
    )
    second = keras.layers.ConvLSTM2D(3, 3, padding=padding)
    y = first(x)
    print(f"{padding}:")
    print(f"  {tuple(x.shape)} -> {tuple(y.shape)}", end="")
    print(f" -> {tuple(second(y).shape)}")
