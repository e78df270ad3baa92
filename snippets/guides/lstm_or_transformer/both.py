import keras
from keras import layers, ops


def lstm(x):
    return layers.LSTM(16)(x)


def transformer(x):
    ones = ops.ones_like(x[:, :, 0], dtype="int32")
    places = layers.Embedding(4, 16)(ops.cumsum(ones, axis=1) - 1)
    x = layers.Dense(16)(x) + places
    seen = layers.MultiHeadAttention(2, 8)(x, x)
    x = layers.LayerNormalization()(x + seen)
    wide = layers.Dense(64, activation="relu")(x)
    x = layers.LayerNormalization()(x + layers.Dense(16)(wide))
    return layers.GlobalAveragePooling1D()(x)


for body in lstm, transformer:
    inputs = keras.Input((4, 8))
    model = keras.Model(inputs, layers.Dense(1)(body(inputs)))
    print(f"{body.__name__:11}", model.input_shape, end=" ")
    print(model.output_shape, model.count_params(), "parameters")
