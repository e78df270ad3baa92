import keras
import numpy as np

x, y = np.ones((2, 4, 8)), np.zeros((2, 3))
for unroll in (True, False):
    cell = keras.layers.LSTMCell(3, activity_regularizer="l2")
    rnn = keras.layers.RNN(cell, unroll=unroll)
    model = keras.Sequential([keras.Input((4, 8)), rnn])
    model.compile(optimizer="sgd", loss="mse")
    try:
        model.fit(x, y, verbose=0)
        print(f"unroll={unroll}: trained")
    except ValueError as error:
        first_line = str(error).partition(" Use return values")[0]
        raise type(error)(first_line) from None
