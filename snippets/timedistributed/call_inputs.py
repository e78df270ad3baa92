import keras

wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
for shape in ((2, 4, 8), (5, 4, 8), (2, 9, 8)):
    x = keras.random.normal(shape)
    outputs = wrapper(inputs=x)
    print(shape, "->", tuple(outputs.shape))
