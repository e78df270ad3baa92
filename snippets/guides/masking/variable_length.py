import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((None, 1)),
        keras.layers.LSTM(3),
        keras.layers.Dense(1),
    ]
)
model.compile(loss="mse")
sequences = [[1, 2], [3, 4, 5, 6], [7, 8], [9, 8, 7]]
y = np.array([[3], [7], [9], [6]])

lengths = np.array([len(sequence) for sequence in sequences])
for length in np.unique(lengths):
    rows = np.flatnonzero(lengths == length)
    x = np.array([sequences[row] for row in rows], "float32")
    x = x[..., np.newaxis]
    loss = model.train_on_batch(x, y[rows])
    print("x", x.shape, "y", y[rows].shape)
