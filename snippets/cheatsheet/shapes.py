import keras

layers = keras.layers
x = keras.Input((4, 8), batch_size=2)
print("sequences, state: outputs, states")
for Layer in layers.LSTM, layers.GRU, layers.SimpleRNN:
    print(Layer.__name__)
    for sequences in False, True:
        for state in False, True:
            layer = Layer(
                3, return_sequences=sequences, return_state=state
            )
            shapes = [y.shape for y in keras.tree.flatten(layer(x))]
            print(f"  {sequences!s:6}{state!s:6}", *shapes)
