import keras

x = keras.random.normal((2, 4, 8), seed=0, dtype="float64")
for autocast in (True, False):
    flatten = keras.layers.Flatten()
    wrapper = keras.layers.TimeDistributed(
        flatten, autocast=autocast
    )
    print(f"autocast={autocast}:", wrapper(x).dtype.name)
