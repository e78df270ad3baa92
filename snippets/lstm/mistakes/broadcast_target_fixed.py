import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(32, 4, 8)
y = x[:, -1, :1]

lstm = keras.layers.LSTM(3, return_sequences=False)
layers = [keras.Input((4, 8)), lstm, keras.layers.Dense(1)]
model = keras.Sequential(layers)
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, verbose=0)

outputs = model.predict(x, verbose=0)
loss = model.evaluate(x, y, verbose=0)
print("outputs:", outputs.shape, "targets:", y.shape)
print(f"loss: {loss:.4f}")
print(f"outputs against y: {np.mean((outputs - y) ** 2):.4f}")
