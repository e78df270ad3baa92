import keras

inputs = keras.Input((4, 8))
print("sequences  state")
for sequences in False, True:
    for state in False, True:
        lstm = keras.layers.LSTM(
            3, return_sequences=sequences, return_state=state
        )
        shapes = [y.shape for y in keras.tree.flatten(lstm(inputs))]
        print(f"{sequences!s:9}  {state!s:5}", *shapes, sep="  ")
