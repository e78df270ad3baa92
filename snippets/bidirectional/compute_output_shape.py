import keras

shape = (None, 4, 8)
for merge_mode in ("concat", "sum", None):
    for return_state in (False, True):
        bidirectional = keras.layers.Bidirectional(
            keras.layers.LSTM(3, return_state=return_state),
            merge_mode=merge_mode,
        )
        shapes = bidirectional.compute_output_shape(shape)
        if merge_mode is not None and not return_state:
            shapes = [shapes]
        print(f"{merge_mode}, return_state={return_state}")
        print("  ", *shapes)
print("built:", bidirectional.built)
