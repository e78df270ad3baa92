import keras
import numpy as np

x = keras.random.normal((1, 4, 8))
mask = np.array([[True, True, False, False]])
for sequences in (False, True):
    for state in (False, True):
        rnn = keras.layers.RNN(
            keras.layers.GRUCell(3),
            return_sequences=sequences,
            return_state=state,
        )
        print(f"sequences={sequences}, state={state}:")
        print("  ", rnn.compute_mask(x, mask))
