import keras
import numpy as np

x = np.repeat([[[0.1], [0.2], [0.3], [0.4]]], 5, axis=-1)
tenth = keras.initializers.Constant(0.1)
options = {
    "kernel_initializer": tenth,
    "recurrent_initializer": tenth,
    "return_sequences": True,
    "return_state": True,
}
simple_rnn = keras.layers.SimpleRNN(3, **options)
lstm = keras.layers.LSTM(3, unit_forget_bias=False, **options)
for layer in simple_rnn, lstm, keras.layers.Bidirectional(lstm):
    outputs, *states = layer(x)
    print(type(layer).__name__, tuple(outputs.shape))
    for unit in np.array(outputs)[0, :, ::3].T:
        print("  outputs:", *[f"{value:.4f}" for value in unit])
    print("  states: ", *[f"{state[0, 0]:.4f}" for state in states])
