import keras

inputs = keras.Input((4, 8))
for return_sequences in (False, True):
    for return_state in (False, True):
        lstm = keras.layers.LSTM(
            3,
            return_sequences=return_sequences,
            return_state=return_state,
        )
        results = keras.layers.Bidirectional(lstm)(inputs)
        results = results if return_state else [results]
        print(f"sequences={return_sequences}, state={return_state}")
        print("  ", *[result.shape for result in results])
