import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
for name in ("activity_regularizer", "kernel_regularizer"):
    dense = keras.layers.Dense(3, **{name: "l2"})
    wrapper = keras.layers.TimeDistributed(dense)
    wrapper(x)
    print(
        f"{name}:",
        [round(float(loss), 4) for loss in wrapper.losses],
    )
