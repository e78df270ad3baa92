import keras
import numpy as np

keras.utils.set_random_seed(0)
wave = np.sin(np.arange(60) * 0.5).reshape(1, 60, 1)
cell = keras.layers.SimpleRNNCell(16)
rnn = keras.layers.RNN(cell, return_sequences=True)
head = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((None, 1)), rnn, head])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
model.fit(wave[:, :39], wave[:, 1:40], epochs=200, verbose=0)

h = keras.ops.zeros((1, 16))
for t in range(40):
    h, _ = cell(wave[:, t], h)
for t in range(40, 44):
    x = head(h)
    predicted, true = float(x[0, 0]), wave[0, t, 0]
    close = abs(predicted - true) < 0.2
    print(f"step {t}: true {true:.1f}, close {close}")
    h, _ = cell(x, h)
