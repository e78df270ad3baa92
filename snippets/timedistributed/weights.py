import keras

dense = keras.layers.Dense(3)
wrapper = keras.layers.TimeDistributed(dense)
print("before build:", len(wrapper.weights))
wrapper.build((None, 4, 8))
for weight in wrapper.weights:
    print(weight.path, weight.shape)
print("the same variable:", wrapper.weights[0] is dense.kernel)
