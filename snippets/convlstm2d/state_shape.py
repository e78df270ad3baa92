import keras

x = keras.random.normal((2, 4, 8, 8, 1))
print("inputs:", tuple(x.shape))
for settings in {}, {"padding": "same"}, {"strides": 2}:
    layer = keras.layers.ConvLSTM2D(
        3, 3, return_state=True, **settings
    )
    outputs, state_h, state_c = layer(x)
    print(settings)
    print("  outputs:", tuple(outputs.shape))
    print("  states: ", tuple(state_h.shape), tuple(state_c.shape))
