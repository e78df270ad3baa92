import keras

last = keras.layers.ConvLSTM2D(3, 3)
every = keras.layers.ConvLSTM2D(
    3, 3, padding="same", return_sequences=True
)
for shape in (2, 4, 8, 8, 1), (None, None, 8, 8, 1):
    print(shape)
    print("  last: ", last.compute_output_shape(shape))
    print("  every:", every.compute_output_shape(shape))
print("built:", last.built, every.built)
