import keras

x = keras.random.normal((2, 4, 8, 8, 1))
for inner in (
    keras.layers.Conv2D(3, 3),
    keras.layers.Flatten(),
    keras.layers.GlobalAveragePooling2D(),
):
    wrapper = keras.layers.TimeDistributed(layer=inner)
    name = type(inner).__name__
    print(f"{name:22}", tuple(wrapper(x).shape), end=" ")
    print(wrapper.count_params(), "parameters")
