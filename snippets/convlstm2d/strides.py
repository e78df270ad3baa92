import keras

x = keras.random.normal((2, 4, 8, 8, 1))
for strides in 1, 2, (1, 2):
    layer = keras.layers.ConvLSTM2D(
        3, 3, strides=strides, return_state=True
    )
    outputs, state_h, state_c = layer(x)
    print(f"strides={strides}:", tuple(outputs.shape), end=", ")
    print("state", tuple(state_c.shape))
