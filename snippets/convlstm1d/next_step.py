import keras
import numpy as np

signal = np.sin(np.arange(40, dtype="float32")).reshape(2, 20)
x = signal[:, :16].reshape(2, 4, 4, 1)
y = signal[:, 16:].reshape(2, 4, 1)
print("signal:", signal.shape)
print("4 pieces of 4 values:", x.shape)
print("the piece that follows:", y.shape)

layer = keras.layers.ConvLSTM1D(3, 3, padding="same")
inputs = keras.Input((4, 4, 1))
states = layer(inputs)
outputs = keras.layers.Conv1D(1, 1)(states)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, verbose=0)
print("state:  ", states.shape)
print("outputs:", model.predict(x, verbose=0).shape)
