import keras

for layer in (
    keras.layers.LSTM(3),
    keras.layers.GRU(3),
    keras.layers.RNN(keras.layers.LSTMCell(3)),
):
    model = keras.Sequential([keras.Input((4, 8)), layer])
    layer.cell.trainable = False
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    before = len(model.trainable_weights)
    after = len(loaded.trainable_weights)
    print(f"{type(layer).__name__:4} {before} -> {after}")
