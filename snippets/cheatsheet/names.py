import keras

layers, ops = keras.layers, keras.ops
lstm, model = layers.LSTM(3), keras.Sequential()
for old, there, new in (
    ("CuDNNLSTM", layers, hasattr(layers, "LSTM")),
    ("CuDNNGRU", layers, hasattr(layers, "GRU")),
    ("reset_states", model, hasattr(lstm, "reset_state")),
    ("fit_generator", model, hasattr(model, "fit")),
    ("dot", keras.backend, hasattr(ops, "dot")),
):
    print(f"{old}: old {hasattr(there, old)}, new {new}")
for call in (
    lambda: layers.LSTM(3, batch_input_shape=(2, 4, 8)),
    lambda: keras.Input(batch_shape=(2, 4, 8)),
    lambda: layers.LSTM(3, time_major=True),
    lambda: lstm(inputs=keras.Input((4, 8))),
    lambda: lstm(keras.Input((4, 8))),
    lambda: keras.optimizers.Adam(lr=0.1),
    lambda: keras.optimizers.Adam(learning_rate=0.1),
):
    try:
        print("works:", type(call()).__name__)
    except Exception as error:
        print(type(error).__name__)
