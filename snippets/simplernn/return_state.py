import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
for flag in (False, True):
    keras.utils.set_random_seed(0)
    simple_rnn = keras.layers.SimpleRNN(
        3, return_sequences=flag, return_state=True
    )
    outputs, state = simple_rnn(x)
    print("outputs", tuple(outputs.shape))
    print(
        "state  ", tuple(state.shape), to_numpy(state[0]).round(4)
    )
    last = outputs[:, -1] if flag else outputs
    print("last output", to_numpy(last[0]).round(4))
