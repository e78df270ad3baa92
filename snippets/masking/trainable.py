import keras

for trainable in (True, False):
    masking = keras.layers.Masking(trainable=trainable)
    config = masking.get_config()["trainable"]
    print("trainable:", config, "weights:", len(masking.weights))
