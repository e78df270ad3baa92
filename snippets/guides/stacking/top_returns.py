import keras

inputs = keras.Input((4, 8))
x = keras.layers.LSTM(3, return_sequences=True)(inputs)

print("sequences  state")
for sequences in False, True:
    for state in False, True:
        top = keras.layers.LSTM(
            5, return_sequences=sequences, return_state=state
        )
        shapes = [y.shape for y in keras.tree.flatten(top(x))]
        print(f"{sequences!s:9}  {state!s:5}", *shapes, sep="  ")
