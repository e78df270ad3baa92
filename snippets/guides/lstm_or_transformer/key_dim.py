import keras

inputs = keras.Input((4, 8))
for heads, key_dim in (1, 8), (2, 8), (4, 8), (2, 4), (4, 2):
    layer = keras.layers.MultiHeadAttention(heads, key_dim)
    shape = layer(inputs, inputs).shape
    print(f"heads={heads} key_dim={key_dim}", shape, end=" ")
    print(layer.count_params(), "parameters")
