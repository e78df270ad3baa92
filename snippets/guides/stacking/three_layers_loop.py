import keras

units = [3, 5, 7]
inputs = keras.Input((4, 8))
x = inputs
for i, n in enumerate(units):
    last = i == len(units) - 1
    x = keras.layers.LSTM(n, return_sequences=not last)(x)
    print(
        f"LSTM({n}, return_sequences={not last})".ljust(32), x.shape
    )

model = keras.Model(inputs, x)
print("parameters:", model.count_params())
