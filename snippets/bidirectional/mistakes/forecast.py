import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(256, 4, 1)
y = x[:, 1:]
for wrap in (lambda layer: layer, keras.layers.Bidirectional):
    keras.utils.set_random_seed(0)
    layer = wrap(keras.layers.LSTM(8, return_sequences=True))
    dense = keras.layers.Dense(1)
    cut = keras.layers.Cropping1D((0, 1))
    model = keras.Sequential([layer, dense, cut])
    model.compile(keras.optimizers.Adam(0.1), loss="mse")
    model.fit(x, y, epochs=30, verbose=0)
    known = model.predict(x, verbose=0)
    loss = np.mean((known - y) ** 2)
    steps = [dense(layer(x[:, :t]))[:, -1] for t in (1, 2, 3)]
    alone = np.mean((np.stack(steps, axis=1) - y) ** 2)
    print(type(layer).__name__)
    print(f"  the whole sequence known: {loss:.2f}")
    print(f"  only the past known:      {alone:.2f}")
