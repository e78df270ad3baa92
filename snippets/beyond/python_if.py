import keras
import numpy as np


class Cell(keras.Layer):
    state_size = 8

    def call(self, inputs, states):
        if keras.ops.sum(inputs) > 0:
            return inputs, [inputs]
        return states[0], states


x = np.ones((1, 4, 8), "float32")
rnn = keras.layers.RNN(Cell())
model = keras.Sequential([keras.Input((4, 8)), rnn])
for name, run in (
    ("called: ", rnn),
    ("predict:", lambda x: model.predict(x, verbose=0)),
):
    try:
        print(name, tuple(run(x).shape))
    except Exception as error:
        print(name, type(error).__name__)
