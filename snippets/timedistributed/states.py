import keras

keras.utils.set_random_seed(0)
x = keras.ops.ones((1, 4, 5, 8))
for stateful in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, stateful=stateful)
    outputs = keras.layers.TimeDistributed(lstm)(x)
    print(
        f"stateful={stateful}:", outputs[0, :, 0].numpy().round(4)
    )
