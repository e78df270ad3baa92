import keras
import numpy as np

x = np.random.default_rng(0).normal(0, 1, (32, 4, 8))
y = np.full((32, 1), 1000.0)
for options in {}, {"clipnorm": 1.0}, {"global_clipnorm": 1.0}:
    keras.utils.set_random_seed(0)
    layers = [keras.Input((4, 8)), keras.layers.LSTM(3)]
    model = keras.Sequential([*layers, keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(1.0, **options), "mse")
    before = model.get_weights()
    model.fit(x, y, verbose=0)
    after = model.get_weights()
    steps = [after[n] - before[n] for n in range(len(after))]
    lengths = [np.linalg.norm(step) for step in steps]
    together = np.linalg.norm(lengths)
    print(options or "no clipping")
    print("  longest of one weight:", f"{max(lengths):.2f}")
    print("  all weights together: ", f"{together:.2f}")
