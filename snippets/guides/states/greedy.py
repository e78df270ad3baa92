import keras
import numpy as np

keras.utils.set_random_seed(0)
source = np.array(keras.random.normal((1, 6, 8), seed=0))
encoder = keras.layers.LSTM(3, return_state=True)
decoder = keras.layers.LSTM(3, return_state=True)
dense = keras.layers.Dense(5)

_, *states = encoder(source)
symbol, symbols = 0, []
for _ in range(4):
    x = np.eye(5)[[[symbol]]]
    outputs, *states = decoder(x, initial_state=states)
    symbol = int(np.argmax(dense(outputs)))
    symbols.append(symbol)
print("each step reads", x.shape, "and the states of the last")
print("symbols:", symbols)
