import keras

wrapper = keras.layers.TimeDistributed(keras.layers.Dense(3))
print(type(wrapper.layer).__name__, wrapper.layer.units)
wrapper.build((None, 4, 8))
print("kernel:", wrapper.layer.kernel.shape)
