import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
for stateful in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, stateful=stateful)
    print(f"stateful={stateful}")
    for call in (1, 2):
        outputs = lstm(x)
        print(f"  call {call}:", tuple(outputs.shape), end=" ")
        print(outputs[0].numpy().round(4))
