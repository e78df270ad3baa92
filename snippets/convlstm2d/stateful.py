import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8, 8, 1), seed=0)
layer = keras.layers.ConvLSTM2D(3, 3, stateful=True)
print("call 1:", layer(x)[0, 0, 0].numpy().round(4))
print("call 2:", layer(x)[0, 0, 0].numpy().round(4))
layer.reset_state()
print("reset: ", layer(x)[0, 0, 0].numpy().round(4))
