import keras

U = 3
for cls, groups in (
    (keras.layers.SimpleRNN, 1),
    (keras.layers.LSTM, 4),
    (keras.layers.GRU, 3),
):
    layer, without = cls(U), cls(U, use_bias=False)
    layer.build((2, 4, 8))
    without.build((2, 4, 8))
    bias = layer.get_weights()[2]
    torch_biases = 2 * groups * U
    print(f"{cls.__name__:9} bias {bias.shape},", end=" ")
    print("parameters", layer.count_params(), end=", ")
    print("in torch", without.count_params() + torch_biases)
