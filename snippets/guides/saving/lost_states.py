import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([inputs, lstm])
model(x)
model.save("model.keras")

loaded = keras.models.load_model("model.keras").layers[0]
print("original:", to_numpy(lstm.states[0][0]).round(4))
print("loaded:  ", to_numpy(loaded.states[0][0]).round(4))
for state, value in zip(loaded.states, lstm.states, strict=True):
    state.assign(value)
print("assigned:", to_numpy(loaded.states[0][0]).round(4))
