import keras

for return_sequences in (False, True):
    for zero in (False, True):
        lstm = keras.layers.LSTM(
            3,
            return_sequences=return_sequences,
            zero_output_for_mask=zero,
        )
        inner = keras.layers.Bidirectional(lstm).forward_layer
        print(f"return_sequences={return_sequences}", end=": ")
        print(f"{zero} -> {inner.zero_output_for_mask}")
