"""In a `Sequential`, what `return_state=True` returns goes into the next layer whole, and most layers raise."""

import keras

taken = []
followers = [getattr(keras.layers, name)(3) for name in ("LSTM", "GRU", "SimpleRNN", "Dense")]
followers += [
    keras.layers.RNN(keras.layers.LSTMCell(3)),
    keras.layers.Bidirectional(keras.layers.LSTM(3)),
    keras.layers.TimeDistributed(keras.layers.Dense(3)),
    keras.layers.Masking(),
    keras.layers.Flatten(),
    keras.layers.Activation("relu"),
    keras.layers.BatchNormalization(),
    keras.layers.LayerNormalization(),
    keras.layers.Conv1D(3, 2),
    keras.layers.GlobalAveragePooling1D(),
    keras.layers.Reshape((3, 1)),
    keras.layers.RepeatVector(2),
    keras.layers.Dropout(0.5),
]
for name in ("LSTM", "GRU", "SimpleRNN"):
    for follower in followers:
        first = getattr(keras.layers, name)(3, return_sequences=True, return_state=True)
        try:
            keras.Sequential([keras.Input((4, 8)), first, type(follower).from_config(follower.get_config())])
        except Exception:
            continue
        taken.append(type(follower).__name__)
assert set(taken) == {"Activation", "Dropout"}, sorted(set(taken))

frames = (4, 6, 6, 1)
for make in (
    lambda: (keras.layers.RNN(keras.layers.GRUCell(3), return_sequences=True, return_state=True), (4, 8)),
    lambda: (keras.layers.ConvLSTM2D(3, 3, return_sequences=True, return_state=True), frames),
):
    for follower in (keras.layers.ConvLSTM2D(3, 3), *followers[:6]):
        first, shape = make()
        try:
            keras.Sequential([keras.Input(shape), first, type(follower).from_config(follower.get_config())])
        except Exception:
            continue
        raise AssertionError((first.name, follower.name))
