import keras

x = keras.random.normal((2, 4, 8), seed=0)
lstm = keras.layers.LSTM(3, activity_regularizer="l2")
simple_rnn = keras.layers.SimpleRNN(3)
simple_rnn.activity_regularizer = keras.regularizers.L2(0.01)
for layer in lstm, simple_rnn:
    model = keras.Sequential([keras.Input((4, 8)), layer])
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    model(x)
    loaded(x)
    kept = len(model.losses), len(loaded.losses)
    print(f"{type(layer).__name__:9} {kept[0]} -> {kept[1]}")
