import keras


def build(units):
    lstm = keras.layers.LSTM(units, kernel_initializer="zeros")
    return keras.Sequential([keras.Input((4, 1)), lstm])


build(1).save_weights("model.weights.h5")
build(2).load_weights("model.weights.h5")
