import keras

inputs = keras.Input((4, 1))
for name, flags in (
    ("per sequence:", {}),
    ("per timestep:", {"return_sequences": True}),
    ("for decoder:", {"return_state": True}),
):
    lstm = keras.layers.LSTM(3, **flags)
    results = keras.layers.Bidirectional(lstm)(inputs)
    results = results if type(results) is tuple else [results]
    print(f"{name:13}", *[result.shape for result in results])
