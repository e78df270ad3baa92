import keras

x = keras.random.normal((1, 4, 8), seed=0).numpy()
x[:, 2:] = -1.0
print("inputs:", x[0, :, 0].round(4))
masking = keras.layers.Masking()
print("default")
print("  mask:   ", masking.compute_mask(x)[0].numpy())
print("  outputs:", masking(x)[0, :, 0].numpy().round(4))
masking = keras.layers.Masking(mask_value=-1.0)
print("mask_value=-1.0")
print("  mask:   ", masking.compute_mask(x)[0].numpy())
print("  outputs:", masking(x)[0, :, 0].numpy().round(4))
