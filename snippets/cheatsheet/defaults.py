import inspect

import keras

layers, pad = keras.layers, keras.utils.pad_sequences
for where, name in (
    (layers.LSTM, "return_sequences"),
    (layers.LSTM, "unit_forget_bias"),
    (layers.LSTM, "recurrent_activation"),
    (layers.ConvLSTM2D, "recurrent_activation"),
    (layers.GRU, "reset_after"),
    (layers.Bidirectional, "merge_mode"),
    (layers.ConvLSTM2D, "padding"),
    (layers.Embedding, "mask_zero"),
    (layers.Masking, "mask_value"),
    (keras.Model.fit, "shuffle"),
    (pad, "padding"),
    (pad, "truncating"),
    (pad, "dtype"),
):
    default = inspect.signature(where).parameters[name].default
    print(f"{where.__name__:14} {name:21} {default!r}")
