import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
for name, dropout, recurrent_dropout in (
    ("none", 0, 0),
    ("dropout", 0.5, 0),
    ("recurrent_dropout", 0, 0.5),
):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(
        3,
        return_sequences=True,
        dropout=dropout,
        recurrent_dropout=recurrent_dropout,
    )
    outputs = lstm(x, training=True)
    print(f"{name:17}", to_numpy(outputs[1, :, 0]).round(4))
print("outputs:", tuple(outputs.shape))
