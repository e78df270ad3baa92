import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(32, 4, 8)
inputs = keras.Input((4, 8))
flat = keras.layers.Dense(6 * 8)(keras.layers.LSTM(3)(inputs))
outputs = keras.layers.Reshape((6, 8))(flat)
model = keras.Model(inputs, outputs)
model.compile(loss="mse")
predicted = model.predict(x, verbose=0)
for shape in (32, 6, 1), (32, 1, 8), (32, 6, 8):
    y = np.random.rand(*shape)
    loss = model.evaluate(x, y, verbose=0)
    spread = np.mean(
        (predicted - np.broadcast_to(y, (32, 6, 8))) ** 2
    )
    print("y", shape, "no error, y repeated:", end=" ")
    print(np.isclose(loss, spread, atol=1e-6))
