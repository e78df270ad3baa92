import keras

masking = keras.layers.Masking()
for shape in ((2, 4, 8), (None, None, 8)):
    print(shape, "->", masking.compute_output_shape(shape))
