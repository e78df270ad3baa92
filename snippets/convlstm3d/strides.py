import keras

x = keras.random.normal((2, 4, 8, 8, 8, 1))
for strides in 1, 2, (1, 2, 2):
    layer = keras.layers.ConvLSTM3D(
        3, 3, strides=strides, return_state=True
    )
    outputs, state_h, state_c = layer(x)
    print(f"strides={strides}:", tuple(outputs.shape))
    print("  state:", tuple(state_c.shape))
    values = int(keras.ops.size(state_c))
    print("  values in it:", values)
