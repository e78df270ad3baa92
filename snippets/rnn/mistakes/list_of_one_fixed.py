import keras
import numpy as np

x = np.ones((2, 4, 8))
mask = np.array([[True, True, False, False]] * 2)
for units in ([3, 5], [3]):
    cells = [keras.layers.LSTMCell(u) for u in units]
    rnn = keras.layers.RNN(cells if len(cells) > 1 else cells[0])
    print(units, "mask:", tuple(rnn(x, mask=mask).shape))
