import keras

inputs = keras.Input((4, 8, 8, 1))
model = keras.Sequential([inputs, keras.layers.ConvLSTM2D(3, 3)])
model.layers[0].trainable = False
print("saved, to train: ", len(model.trainable_weights))
model.save("model.keras")

loaded = keras.models.load_model("model.keras")
layer = loaded.layers[0]
print("loaded, to train:", len(loaded.trainable_weights), end=" ")
print(f"(layer.trainable is {layer.trainable})")
layer.trainable = False
print("set to False:    ", len(loaded.trainable_weights))
layer.trainable = True
layer.trainable = False
print("True, then False:", len(loaded.trainable_weights))
