import keras
import numpy as np

x = np.ones((2, 4, 8))
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(3, stateful=True)
)
outputs = bidirectional(x)
states = [keras.ops.copy(state) for state in bidirectional.states]
print(
    tuple(outputs.shape), *[tuple(state.shape) for state in states]
)
