import keras
import numpy as np

keras.utils.set_random_seed(0)
x, y = np.random.rand(32, 4, 8), np.random.rand(32)
layers = [keras.Input((4, 8)), keras.layers.LSTM(3)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(loss="mse")
predicted = model.predict(x, verbose=0)
print("predicted", predicted.shape, "y", y.shape)
print("predicted - y:", (predicted - y).shape)
print("predicted[:, 0] - y:", (predicted[:, 0] - y).shape)

loss = model.evaluate(x, y, verbose=0)
wrong = np.mean((predicted - y) ** 2)
right = np.mean((predicted[:, 0] - y) ** 2)
print(
    "loss of Keras is the first: ",
    np.isclose(loss, wrong, atol=1e-6),
)
print(
    "loss of Keras is the second:",
    np.isclose(loss, right, atol=1e-6),
)
