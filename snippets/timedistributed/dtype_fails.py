import keras

x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
conv = keras.layers.Conv2D(
    1, 1, kernel_initializer="ones", dtype="bfloat16"
)
keras.layers.TimeDistributed(conv)(x)
