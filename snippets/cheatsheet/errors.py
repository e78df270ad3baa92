import textwrap

import keras

layers = keras.layers
x = keras.Input((4, 8))
lstm = layers.LSTM(3)
model = keras.Sequential([lstm])
for call in (
    lambda: lstm(keras.Input((8,))),
    lambda: layers.LSTM(3, stateful=True)(x),
    lambda: model.reset_states(),
    lambda: layers.LSTM(3, time_major=True),
):
    try:
        call()
    except Exception as error:
        print("-", "\n  ".join(textwrap.wrap(str(error), 64)[:2]))
