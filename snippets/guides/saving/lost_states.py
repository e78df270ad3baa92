import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([inputs, lstm])
model(x)
model.save("model.keras")

loaded = keras.models.load_model("model.keras").layers[0]
print("original:", lstm.states[0][0].numpy().round(4))
print("loaded:  ", loaded.states[0][0].numpy().round(4))
for state, value in zip(loaded.states, lstm.states, strict=True):
    state.assign(value)
print("assigned:", loaded.states[0][0].numpy().round(4))
