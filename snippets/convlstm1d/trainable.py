import keras

inputs = keras.Input((4, 8, 1))
for trainable in True, False:
    layer = keras.layers.ConvLSTM1D(3, 3, trainable=trainable)
    model = keras.Sequential([inputs, layer])
    print(f"trainable={trainable}:", end=" ")
    print("layer", len(layer.trainable_weights), end=", ")
    print("model", len(model.trainable_weights), end=", ")
    layer.trainable = False
    print("set to False:", len(model.trainable_weights))
