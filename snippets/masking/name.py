import keras

default = keras.layers.Masking()
named = keras.layers.Masking(name="skip_padding")
model = keras.Sequential([keras.Input((4, 8)), default, named])
print([layer.name for layer in model.layers])
print(model.get_layer("skip_padding") is named)
