import keras


def model(*head):
    layers = [keras.Input((4, 8)), keras.layers.LSTM(3), *head]
    return keras.Sequential(layers)


dense, reshape = keras.layers.Dense, keras.layers.Reshape
one = model(dense(1))
row = model(dense(8))
steps = model(dense(6))
all_of_it = model(dense(6 * 8), reshape((6, 8)))
for each in one, row, steps, all_of_it:
    print(each.output_shape, each.count_params(), "parameters")
