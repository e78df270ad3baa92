import keras
import numpy as np

bidirectional = keras.layers.Bidirectional(
    keras.layers.SimpleRNN(3)
)
for batch in (2, 4):
    x, state = np.ones((batch, 4, 8)), np.ones((batch, 3))
    outputs = bidirectional(x, initial_state=state)
    print("batch", batch, "outputs:", tuple(outputs.shape))
