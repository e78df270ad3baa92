import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((1, 4, 8), "float32")
mask = np.array([[True, True, False, False]])
for unroll in (False, True):
    rnn = keras.layers.SimpleRNN(
        1, return_sequences=True, unroll=unroll
    )
    both = keras.layers.Bidirectional(rnn)
    both.build((1, 4, 8))
    both.set_weights([np.full(w.shape, 0.1) for w in both.weights])
    outputs = to_numpy(both(x, mask=mask))[0].round(4)
    print(f"unroll={unroll}")
    print("  forward: ", outputs[:, 0])
    print("  backward:", outputs[:, 1])
