import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
encoder = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
decoder = keras.layers.LSTM(3)
_, forward_h, forward_c, backward_h, backward_c = encoder(x)
for name, states in (
    ("forward_h, forward_c: ", [forward_h, forward_c]),
    ("forward_h, backward_h:", [forward_h, backward_h]),
):
    outputs = decoder(x, initial_state=states)
    print(name, to_numpy(outputs[0]).round(4))
