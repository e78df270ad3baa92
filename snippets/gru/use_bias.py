import keras

for reset_after in (True, False):
    print(f"reset_after={reset_after}")
    for use_bias in (True, False):
        gru = keras.layers.GRU(
            3, use_bias=use_bias, reset_after=reset_after
        )
        gru.build((2, 4, 8))
        count = gru.count_params()
        print(f"  use_bias={use_bias}: {count} parameters")
