import keras

inputs = keras.Input((4, 8))
x, h_n, c_n = inputs, [], []
for _ in range(2):
    x, h, c = keras.layers.LSTM(
        3, return_sequences=True, return_state=True
    )(x)
    h_n.append(h)
    c_n.append(c)
h_n, c_n = keras.ops.stack(h_n), keras.ops.stack(c_n)
model = keras.Model(inputs, [x, h_n, c_n])
output, h_n, c_n = model(keras.random.normal((2, 4, 8)))
print("output:", tuple(output.shape))
print("h_n:", tuple(h_n.shape))
print("c_n:", tuple(c_n.shape))
print("parameters:", model.count_params())
