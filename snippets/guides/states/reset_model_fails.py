import keras

lstm = keras.layers.LSTM(3, stateful=True)
model = keras.Sequential([keras.Input(batch_shape=(2, 4, 8)), lstm])
for layer in model.layers:
    if getattr(layer, "stateful", False):
        layer.reset_state()
        print("reset:", layer.name)
model.reset_states()
