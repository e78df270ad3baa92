import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
mask = np.array([[True, True, False, False], [True] * 4])
for zero in (False, True):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3,
        return_sequences=True,
        return_state=True,
        zero_output_for_mask=zero,
    )
    outputs, state = simple_rnn(x, mask=mask)
    print(f"zero_output_for_mask={zero}")
    print(to_numpy(outputs[0]).round(4))
    print("state:", to_numpy(state[0]).round(4))
