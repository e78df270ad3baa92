import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.arange(1.0, 5.0).reshape(4, 1) + np.arange(3.0)
x, y = x[:, :, np.newaxis], x[:, -1:] + 1
print("x", x.shape, "y", y.shape)
for sample, target in zip(x, y, strict=True):
    print(sample.ravel(), "->", target)

model = keras.Sequential(
    [
        keras.Input((3, 1)),
        keras.layers.LSTM(10, activation="relu"),
        keras.layers.Dense(10),
        keras.layers.Dense(1),
    ]
)
counts = [layer.count_params() for layer in model.layers]
print(*counts, sep=" + ", end=f" = {model.count_params()}\n")
model.compile(optimizer="adam", loss="mse")
model.fit(x, y, epochs=100, batch_size=1, verbose=0)
for last in ([2, 3, 4], [6, 7, 8], [7, 8, 9]):
    new = np.array(last, "float32").reshape(1, 3, 1)
    print(last, f"-> {model.predict(new, verbose=0).item():.1f}")
