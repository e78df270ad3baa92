import keras
from keras.layers import LSTM, Bidirectional, Dense

x = keras.random.normal((2, 4, 8))
both = {"return_sequences": True, "return_state": True}
settings = {
    "LSTM": LSTM(3),
    "return_sequences": LSTM(3, return_sequences=True),
    "return_state": LSTM(3, return_state=True),
    "both": LSTM(3, **both),
    "Bidirectional": Bidirectional(LSTM(3)),
    "Bidirectional, sequences": Bidirectional(LSTM(3, return_sequences=True)),
    "Bidirectional, sum": Bidirectional(LSTM(3), merge_mode="sum"),
    "two layers": keras.Sequential([LSTM(3, return_sequences=True), LSTM(3)]),
    "with Dense": keras.Sequential([LSTM(3), Dense(5)]),
    "Dense, sequences": keras.Sequential([LSTM(3, return_sequences=True), Dense(5)]),
}
for name, layer in settings.items():
    shapes = [tuple(each.shape) for each in keras.tree.flatten(layer(x))]
    print(f"{name}: {shapes}, {layer.count_params()} parameters")
