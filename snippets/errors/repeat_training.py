import keras
import numpy as np

x = np.linspace(0, 1, 256).reshape(8, 4, 8)
losses = []
for _ in range(2):
    keras.utils.set_random_seed(1)
    lstm = keras.layers.LSTM(3, dropout=0.3, recurrent_dropout=0.3)
    model = keras.Sequential([keras.Input((4, 8)), lstm])
    model.compile("adam", "mse")
    seen = model.fit(x, np.ones((8, 3)), epochs=3, verbose=0)
    losses.append(seen.history["loss"])
print("two trainings, the same losses:", losses[0] == losses[1])
