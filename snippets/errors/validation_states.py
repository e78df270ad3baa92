import keras
import numpy as np

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), lstm])
model.compile(keras.optimizers.SGD(0.0), "mse")
x, y = np.random.normal(size=(4, 4, 8)), np.zeros((4, 3))
val = np.random.normal(size=(2, 4, 8)), np.zeros((2, 3))
alone = model.evaluate(*val, batch_size=2, verbose=0)
lstm.reset_state()
fit = {"batch_size": 2, "shuffle": False, "verbose": 0}
seen = model.fit(x, y, validation_data=val, epochs=2, **fit).history
same = np.isclose(seen["val_loss"][0], alone, atol=1e-6)
print("val_loss is that of evaluate:", same)
print("both epochs alike:", np.isclose(*seen["loss"], atol=1e-6))
