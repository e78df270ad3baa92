import keras
import numpy as np


def larger_follows(x):
    rest = [x[:, t + 1 :].max(axis=1, initial=0) for t in range(4)]
    return (x < np.stack(rest, axis=1)).astype(int)


x = np.random.default_rng(0).random((256, 4, 1))
four = np.array([[[3], [9], [5], [1]]]) / 10
print("right answers", larger_follows(four).ravel())
for wrap in (lambda layer: layer, keras.layers.Bidirectional):
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            wrap(keras.layers.LSTM(8, return_sequences=True)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    adam = keras.optimizers.Adam(0.03)
    model.compile(adam, "binary_crossentropy")
    model.fit(x, larger_follows(x), epochs=30, verbose=0)
    answers = model.predict(four, verbose=0).ravel()
    print(f"{model.layers[0].name:13}", answers.round(1))
