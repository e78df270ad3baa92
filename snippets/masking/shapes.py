import keras

masking = keras.layers.Masking()
for shape in ((4, 8), (None, 8), (8,), (4, 5, 8)):
    inputs = keras.Input(shape)
    outputs = masking(inputs)
    mask = masking.compute_mask(inputs)
    print(inputs.shape, "->", outputs.shape, "mask:", mask.shape)
