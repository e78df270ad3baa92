import keras
from keras.layers import LSTM, Bidirectional, Dense

x = keras.random.normal((2, 4, 8))
every, state = {"return_sequences": True}, {"return_state": True}
settings = {
    "LSTM": [LSTM(3)],
    "return_sequences": [LSTM(3, **every)],
    "return_state": [LSTM(3, **state)],
    "both": [LSTM(3, **every, **state)],
    "Bidirectional": [Bidirectional(LSTM(3))],
    "the same, sequences": [Bidirectional(LSTM(3, **every))],
    "sum": [Bidirectional(LSTM(3), merge_mode="sum")],
    "two layers": [LSTM(3, **every), LSTM(3)],
    "Dense on top": [LSTM(3), Dense(5)],
    "Dense, sequences": [LSTM(3, **every), Dense(5)],
}
for name, layers in settings.items():
    result = x
    for layer in layers:
        result = layer(result)
    shapes = [tuple(t.shape) for t in keras.tree.flatten(result)]
    count = sum(layer.count_params() for layer in layers)
    print(f"{name}: {shapes}, {count} parameters")
