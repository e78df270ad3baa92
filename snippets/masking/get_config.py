import keras

Masking = keras.layers.Masking
masking = Masking(mask_value=-1.0, name="masking")
config = masking.get_config()
print("entries:", sorted(config))
more = Masking(activity_regularizer="l2", autocast=False)
print("more:", sorted(more.get_config().keys() - config.keys()))

copy = Masking.from_config(config)
print("copy:", copy.mask_value)

model = keras.Sequential([keras.Input((4, 8)), masking])
model.save("model.keras")
loaded = keras.models.load_model("model.keras")
print("loaded:", loaded.get_layer("masking").mask_value)
