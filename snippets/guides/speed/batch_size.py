import keras
import numpy as np

x, y = np.ones((256, 20, 8)), np.ones((256, 3))
for batch_size in (1, 32, 256):
    model = keras.Sequential([keras.layers.LSTM(3)])
    model.compile("adam", "mse")
    model.fit(x, y, batch_size=batch_size, verbose=0)
    steps = int(model.optimizer.iterations)
    print(f"batch_size={batch_size:3}: updates {steps:3},", end=" ")
    print(f"timesteps one after the other {steps * 20:4}")
