import keras

kinds = keras.layers
for layer in (
    kinds.LSTM(3),
    kinds.GRU(3),
    kinds.SimpleRNN(3),
    kinds.RNN(kinds.LSTMCell(3)),
    kinds.Bidirectional(kinds.LSTM(3)),
):
    model = keras.Sequential([keras.Input((4, 8)), layer])
    before = len(model.trainable_weights)
    layer.trainable = False
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    after = len(loaded.trainable_weights)
    print(f"{type(layer).__name__:13} {before} -> {after}")
