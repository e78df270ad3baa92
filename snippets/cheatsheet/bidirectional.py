import keras

x = keras.Input((4, 8), batch_size=2)
for mode in "concat", "sum", "mul", "ave", None:
    both = keras.layers.Bidirectional(
        keras.layers.LSTM(3, return_state=True), merge_mode=mode
    )
    *outputs, _, _, _, state = both(x)
    print(f"{mode!s:7}", *[y.shape for y in outputs])
    print("        and four states", state.shape)
both = keras.layers.Bidirectional(
    keras.layers.GRU(3, return_state=True)
)
print("of a GRU:", len(both(x)), "values")
