import keras

masking = keras.layers.Masking(mask_value=-1.0, name="masking")
config = masking.get_config()
print("entries:", sorted(config))
copy = keras.layers.Masking.from_config(config)
print("copy:", copy.mask_value)

model = keras.Sequential([keras.Input((4, 8)), masking])
model.save("model.keras")
loaded = keras.models.load_model("model.keras")
print("loaded:", loaded.get_layer("masking").mask_value)
