import keras
import numpy as np
from keras import layers

x = np.ones((1, 4, 8), "float32")
mask = np.array([[True, True, False, False]])
for sequences in (True, False):
    print(f"return_sequences={sequences}")
    for layer in (layers.SimpleRNN, layers.LSTM, layers.GRU):
        rnn = layer(
            1,
            kernel_initializer="ones",
            return_sequences=sequences,
            zero_output_for_mask=True,
        )
        outputs = keras.ops.convert_to_numpy(rnn(x, mask=mask))
        print(f"{layer.__name__:9} zero:", (outputs == 0).ravel())
