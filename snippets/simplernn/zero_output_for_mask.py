import keras
import numpy as np

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
    print(outputs[0].numpy().round(4))
    print("state:", state[0].numpy().round(4))
