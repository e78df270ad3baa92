import keras
import numpy as np

keras.utils.set_random_seed(0)
inputs, h = keras.Input((8,)), keras.Input((3,))
cell = keras.layers.SimpleRNNCell(3, dropout=0.5)
outputs, _ = cell(inputs, h)
model = keras.Model([inputs, h], outputs)
model.compile(optimizer="sgd", loss="mse")
x, zeros = np.ones((2, 8)), np.zeros((2, 3))
print("predict:", model.predict([x, zeros], verbose=0).shape)
cell.reset_dropout_mask()
history = model.fit([x, zeros], zeros, verbose=0)
print("trained:", list(history.history))
