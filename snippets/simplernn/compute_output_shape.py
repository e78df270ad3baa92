import keras

last = keras.layers.SimpleRNN(3)
every = keras.layers.SimpleRNN(
    3, return_sequences=True, return_state=True
)
for shape in ((2, 4, 8), (None, None, 8)):
    print(shape)
    print("  last: ", last.compute_output_shape(shape))
    print("  every:", every.compute_output_shape(shape))
print("built:", last.built, every.built)
