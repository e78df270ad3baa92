import keras

x = keras.random.normal((2, 4, 8), seed=0)
for name in ("sigmoid", "hard_sigmoid", None):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, recurrent_activation=name)
    print(f"{name!s:12}", gru(x)[0].numpy().round(4))
