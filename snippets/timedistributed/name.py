import keras

dense = keras.layers.Dense(3)
default = keras.layers.TimeDistributed(dense)
named = keras.layers.TimeDistributed(dense, name="per_step")
print("default:", default.name)
print("named:  ", named.name, "around", named.layer.name)
