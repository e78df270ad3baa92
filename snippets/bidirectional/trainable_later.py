import keras

for given in (True, False):
    bidirectional = keras.layers.Bidirectional(
        keras.layers.LSTM(3), trainable=given
    )
    model = keras.Sequential([keras.Input((4, 8)), bidirectional])
    print(f"constructor: trainable={given}")
    print("  before:", len(model.trainable_weights))
    bidirectional.trainable = False
    print("  after: ", len(model.trainable_weights))
    print("  LSTM:  ", bidirectional.forward_layer.trainable)
