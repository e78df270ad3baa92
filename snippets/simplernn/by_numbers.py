import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.arange(1, 21).reshape(1, 4, 5) / 10
print(x.shape)
print(x[0])
tenth = keras.initializers.Constant(0.1)

for sequences in (False, True):
    for state in (False, True):
        simple_rnn = keras.layers.SimpleRNN(
            3,
            kernel_initializer=tenth,
            recurrent_initializer=tenth,
            return_sequences=sequences,
            return_state=state,
        )
        results = simple_rnn(x)
        print(f"sequences={sequences}, state={state}")
        for result in results if state else [results]:
            values = to_numpy(result[0, ..., 0]).round(4)
            print(f"  {tuple(result.shape)!s:9}", values)
