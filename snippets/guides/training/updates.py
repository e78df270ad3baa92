import keras
import numpy as np

x, y = np.zeros((80, 4, 8)), np.zeros((80, 1))
for batch_size in 8, 32, 80:
    layers = [keras.Input((4, 8)), keras.layers.LSTM(3)]
    model = keras.Sequential([*layers, keras.layers.Dense(1)])
    model.compile("adam", "mse")
    model.fit(x, y, batch_size=batch_size, epochs=2, verbose=0)
    updates = int(model.optimizer.iterations)
    print("batch_size", batch_size, "updates in 2 epochs:", updates)
