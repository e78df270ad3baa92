import keras
import numpy as np


def larger_follows(x):
    rest = [x[:, t + 1 :].max(axis=1, initial=0) for t in range(4)]
    return (x < np.stack(rest, axis=1)).astype(int)


keras.utils.set_random_seed(1)
x = np.random.default_rng(0).random((256, 4, 1))
y = larger_follows(x)
lstm = keras.layers.LSTM(8, return_sequences=True)
both = keras.layers.Bidirectional(lstm)
dense = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([both, dense])
model.compile(keras.optimizers.Adam(0.03), "binary_crossentropy")
model.fit(x, y, epochs=30, verbose=0)
whole = np.array(model(x))
steps = [model(x[:, : t + 1])[:, -1:] for t in range(4)]
arriving = np.concatenate(steps, axis=1)
for name, answers in ("whole", whole), ("arriving", arriving):
    yes = answers > 0.5
    print(f"{name:8} right: {np.mean(yes == y):.1f}", end=", ")
    print(f"yes: {np.mean(yes):.1f}")
