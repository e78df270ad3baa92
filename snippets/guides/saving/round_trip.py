import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
inputs = keras.Input((4, 8))
model = keras.Sequential([inputs, keras.layers.LSTM(3)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, np.zeros((2, 3)), verbose=0)
model.save("model.keras")

loaded = keras.models.load_model("model.keras")
print("original:", to_numpy(model(x)[0]).round(4))
print("loaded:  ", to_numpy(loaded(x)[0]).round(4))
print("steps of the optimizer:", int(loaded.optimizer.iterations))
