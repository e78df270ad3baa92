import keras
import numpy as np

x = np.random.default_rng(0).normal(0, 1, (80, 4, 8))
y = np.full((80, 1), 1.0)
for rate, dropout in (0.0, 0), (0.05, 0), (0.0, 0.5):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, dropout=dropout)
    layers = [keras.Input((4, 8)), lstm, keras.layers.Dense(1)]
    model = keras.Sequential(layers)
    model.compile(keras.optimizers.SGD(rate), "mse")
    (loss,) = model.fit(x, y, verbose=0).history["loss"]
    after = model.evaluate(x, y, verbose=0)
    same = np.isclose(loss, after, rtol=1e-3, atol=1e-6)
    print("learning rate", rate, "dropout", dropout, end=": ")
    print("fit and evaluate agree", same)
