import keras
import numpy as np

inputs = np.random.random((32, 10, 8))
rnn = keras.layers.RNN(
    keras.layers.LSTMCell(4),
    return_sequences=True,
    return_state=True,
)
whole_sequence_output, final_h, final_c = rnn(inputs)
print(tuple(whole_sequence_output.shape))
print(tuple(final_h.shape), tuple(final_c.shape))
