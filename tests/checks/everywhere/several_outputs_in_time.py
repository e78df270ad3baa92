"""`TimeDistributed` around several outputs raises on a symbolic tensor; an unrolled layer, on a new length."""

import keras


def two(shapes):
    frame = keras.Input((5, 8))
    return keras.Model(frame, [keras.layers.Dense(width)(frame[:, 0]) for width in shapes])


layers = [getattr(keras.layers, name)(3, return_state=True) for name in ("LSTM", "GRU", "SimpleRNN")]
layers += [keras.layers.LSTM(3, return_state=True, return_sequences=True), two((3, 3)), two((3, 5)), two((1, 2, 3))]
for layer in layers:
    for length in (4, None):
        try:
            keras.layers.TimeDistributed(layer)(keras.Input((length, 5, 8)))
        except Exception:
            continue
        raise AssertionError((layer.name, length))

for name in ("LSTM", "GRU", "SimpleRNN"):
    try:
        model = keras.Sequential([keras.Input((None, 8)), getattr(keras.layers, name)(3, unroll=True)])
        for length in (4, 2, 7):
            model.predict_on_batch(keras.ops.ones((2, length, 8)))
    except ValueError:
        continue
    raise AssertionError(f"{name} was unrolled over an open length")
