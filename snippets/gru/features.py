import keras

layer = keras.layers.GRU(3)
for shape in ((2, 4, 8), (2, 7, 8), (2, 4, 5)):
    try:
        outputs = layer(keras.ops.ones(shape))
        print(shape, "->", tuple(outputs.shape))
    except Exception as error:
        print(shape, "->", type(error).__name__)
outputs = layer(keras.Input((4, 5)))
print("connected:", outputs.shape)
