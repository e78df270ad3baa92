import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.ops.ones((1, 4, 5, 8))
for stateful in (False, True):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, stateful=stateful)
    outputs = keras.layers.TimeDistributed(lstm)(x)
    print(
        f"stateful={stateful}:", to_numpy(outputs[0, :, 0]).round(4)
    )
