import keras
import numpy as np

doc = keras.layers.LSTMCell.__doc__
quote = next(s for s in doc.split("\n") if "final_state =" in s)
print(quote.strip())

inputs = np.random.random((32, 10, 8))
rnn = keras.layers.RNN(
    keras.layers.LSTMCell(4),
    return_sequences=True,
    return_state=True,
)
whole_sequence_output, final_state = rnn(inputs)
