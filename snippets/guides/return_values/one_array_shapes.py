import keras
import numpy as np

x = np.repeat([[[0.1], [0.2], [0.3], [0.4]]], 5, axis=-1)
print("x", x.shape)
for label, sequences, state in (
    ("neither", False, False),
    ("sequences", True, False),
    ("state", False, True),
    ("both", True, True),
):
    flags = {"return_sequences": sequences, "return_state": state}
    rnn = keras.layers.SimpleRNN(3, **flags)
    lstm = keras.layers.LSTM(3, **flags)
    for layer in rnn, lstm, keras.layers.Bidirectional(lstm):
        results = layer(x) if state else [layer(x)]
        print(f"{label:9} {type(layer).__name__:13}", end=" ")
        print(*[tuple(result.shape) for result in results])
