import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0).numpy()
x[0, 2:] = -1.0
masking = keras.layers.Masking(mask_value=-1.0)
outputs = masking(x)
print("inputs: ", x.shape)
print("outputs:", tuple(outputs.shape))
print("mask:   ", masking.compute_mask(x).numpy().tolist())

lstm = keras.layers.LSTM(3)
print("LSTM:   ", tuple(lstm(outputs).shape))
print("without Masking:", lstm(x)[0].numpy().round(4))
print("with Masking:   ", lstm(outputs)[0].numpy().round(4))
print("first 2 steps:  ", lstm(x[:, :2])[0].numpy().round(4))
