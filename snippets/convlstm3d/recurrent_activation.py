import keras

x = keras.random.normal((2, 4, 8, 8, 8, 1), seed=0)
for name in "sigmoid", "hard_sigmoid", None:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM3D(3, 3, recurrent_activation=name)
    print(f"{name!s:12}", layer(x)[0, 0, 0, 0].numpy().round(4))
