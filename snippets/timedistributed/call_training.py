import keras

x = keras.ops.ones((1, 4, 8))
dropout = keras.layers.Dropout(0.5, seed=0)
wrapper = keras.layers.TimeDistributed(dropout)
print("default")
print(wrapper(x)[0].numpy().astype(int))
print("training=True")
print(wrapper(x, training=True)[0].numpy().astype(int))
