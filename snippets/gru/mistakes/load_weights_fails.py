import keras

gru = keras.layers.GRU(3, reset_after=False)
model = keras.Sequential([keras.Input((4, 8)), gru])
model.save_weights("gru.weights.h5")

gru = keras.layers.GRU(3)
model = keras.Sequential([keras.Input((4, 8)), gru])
model.load_weights("gru.weights.h5")
