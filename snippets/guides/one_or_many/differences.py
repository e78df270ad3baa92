import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.arange(1.0, 5.0).reshape(4, 1) + np.arange(3.0)
steps = np.diff(x, axis=1)[:, :, np.newaxis]
y = np.ones((4, 1))
print("values:", x[0], "steps:", steps[0, :, 0], "target:", y[0])

model = keras.Sequential(
    [
        keras.Input((2, 1)),
        keras.layers.LSTM(10),
        keras.layers.Dense(1),
    ]
)
model.compile(optimizer="adam", loss="mse")
model.fit(steps, y, epochs=100, batch_size=1, verbose=0)
for last in (6, 9, 1000):
    step = model.predict(np.ones((1, 2, 1)), verbose=0).item()
    print(f"{last - 2}, {last - 1}, {last} -> {last + step:.1f}")
