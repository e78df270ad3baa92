import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
wrapper = keras.layers.TimeDistributed(
    keras.layers.Dense(3), activity_regularizer="l2"
)
wrapper(x)
print([round(float(loss), 4) for loss in wrapper.losses])
