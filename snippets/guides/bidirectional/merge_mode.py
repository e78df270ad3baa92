import keras

inputs = keras.Input((4, 8))
for mode in ("concat", "sum", "ave", "mul", None):
    lstm = keras.layers.LSTM(3, return_sequences=True)
    both = keras.layers.Bidirectional(lstm, merge_mode=mode)
    outputs = both(inputs)
    if mode is None:
        print(mode, *[output.shape for output in outputs])
        break
    above = keras.layers.LSTM(5)
    above(outputs)
    print(f"{mode:6} {outputs.shape}", end=" ")
    print("parameters of the next LSTM:", above.count_params())
