import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array(keras.random.normal((8, 4, 8), seed=0))
y = np.zeros((8, 3))
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), lstm])
model.compile(loss="mse")
for epoch in (1, 2):
    model.fit(x, y, batch_size=2, shuffle=False, verbose=0)
    zeros = not np.any(lstm.states[0])
    print(f"after epoch {epoch}: states are zero:", zeros)
    lstm.reset_state()
    print("after reset_state:    states are zero:", end=" ")
    print(not np.any(lstm.states[0]))
