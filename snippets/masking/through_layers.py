import warnings

import keras

layers = keras.layers
LSTM = layers.LSTM
inputs = layers.Masking()(keras.Input((4, 8)))
for layer in (
    layers.Dense(3),
    layers.LayerNormalization(),
    layers.RMSNormalization(),
    layers.TimeDistributed(layers.Dense(3)),
    LSTM(3, return_sequences=True, name="lstm_every"),
    layers.Bidirectional(LSTM(3, return_sequences=True)),
    LSTM(3, name="lstm_last"),
    layers.GlobalAveragePooling1D(),
    layers.Flatten(),
    layers.Conv1D(3, 2, padding="same"),
    layers.Reshape((8, 4)),
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        mask = getattr(layer(inputs), "_keras_mask", None)
    result = "ends" if mask is None else "goes on"
    print(layer.name.ljust(24), result + ", warning" * len(caught))
