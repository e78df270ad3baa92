import keras

layers = keras.layers
for rank, Layer in enumerate(
    [layers.ConvLSTM1D, layers.ConvLSTM2D, layers.ConvLSTM3D], 1
):
    x = keras.Input((4, *(8,) * rank, 1), batch_size=2)
    print(Layer.__name__, x.shape)
    for padding in "valid", "same":
        for sequences in False, True:
            layer = Layer(
                3,
                3,
                padding=padding,
                return_sequences=sequences,
                return_state=True,
            )
            shapes = [tuple(y.shape) for y in layer(x)]
            print(f"  {padding:6}{sequences!s:6}", *shapes[:2])
