import keras


def same(one, two):
    one, two = map(keras.ops.convert_to_numpy, (one, two))
    return abs(one - two).max() < 1e-6


x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, return_state=True)
y, *states = lstm(x[:, :2])
mask = keras.ops.array([[1, 1, 0, 0]] * 2, dtype="bool")
print("mask", same(lstm(x, mask=mask)[0], y))
rest, *_ = lstm(x[:, 2:], initial_state=states)
print("initial_state", same(rest, lstm(x)[0]))
inputs = keras.Input(batch_shape=(2, 4, 8))
kept = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([inputs, kept])
y = model.predict(x, verbose=0)
print("states", same(kept.states[0], y))
kept.reset_state()
print("reset_state", same(model.predict(x, verbose=0), y))
model.save("model.keras")
model = keras.models.load_model("model.keras")
print("load_model", same(model.predict(x, verbose=0), y))
