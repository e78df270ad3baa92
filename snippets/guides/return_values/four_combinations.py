import keras

inputs = keras.Input((4, 8))
for sequences in (False, True):
    for state in (False, True):
        lstm = keras.layers.LSTM(
            3, return_sequences=sequences, return_state=state
        )
        results = keras.tree.flatten(lstm(inputs))
        print(f"{sequences=}, {state=}")
        print("  ", *[result.shape for result in results])
