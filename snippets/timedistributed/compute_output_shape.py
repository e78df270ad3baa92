import keras

layers = keras.layers
for inner, shape in (
    (layers.Dense(3), (2, 4, 8)),
    (layers.Dense(3), (None, None, 8)),
    (layers.Conv2D(3, 3), (None, 4, 8, 8, 1)),
):
    wrapper = layers.TimeDistributed(inner)
    print(shape, "->", wrapper.compute_output_shape(shape), end=" ")
    print("built:", wrapper.built)
