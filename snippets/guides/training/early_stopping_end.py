import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(32, 4, 8)
y = x[:, -1, :1]
layers = [keras.Input((4, 8)), keras.layers.LSTM(3)]
model = keras.Sequential([*layers, keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(3.0), "mse")
stop = keras.callbacks.EarlyStopping(
    patience=5, restore_best_weights=True
)
options = {"validation_data": (x, y), "callbacks": [stop]}
fit = model.fit(x, y, epochs=3, verbose=0, **options)
seen = fit.history["val_loss"]
kept = model.evaluate(x, y, verbose=0)
print("epochs:", len(seen), "best:", 1 + np.argmin(seen))
print("kept the best:", np.isclose(kept, min(seen), atol=1e-6))
