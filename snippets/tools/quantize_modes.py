import warnings

import keras

warnings.simplefilter("ignore")
for layer in (
    keras.layers.LSTM(4),
    keras.layers.Bidirectional(keras.layers.GRU(4)),
    keras.layers.Dense(4),
):
    for mode in ("int8", "int4", "float8"):
        model = keras.Sequential(
            [
                keras.Input((4, 8)),
                layer.from_config(layer.get_config()),
            ]
        )
        try:
            model.quantize(mode)
        except Exception as error:
            print(type(layer).__name__, mode, type(error).__name__)
            continue
        print(
            type(layer).__name__,
            mode,
            sorted({weight.dtype for weight in model.weights}),
        )
