import keras
import numpy as np

lstm = keras.layers.LSTM(3, name="encoder")
lstm.build((2, 4, 8))
bidirectional = keras.layers.Bidirectional(lstm)
forward = bidirectional.forward_layer
backward = bidirectional.backward_layer
print("built:", forward.built, backward.built)

for layer in (lstm, forward, backward):
    print(layer.name, "go_backwards:", layer.go_backwards)
kernel = lstm.cell.kernel
print("same layer:", forward is lstm)
print("same weights:", np.array_equal(forward.cell.kernel, kernel))
print("both alike:", end=" ")
print(np.array_equal(forward.cell.kernel, backward.cell.kernel))
