import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(1, return_sequences=True, go_backwards=True),
    backward_layer=keras.layers.LSTM(1, return_sequences=True),
)
outputs = bidirectional(x)[0].numpy().round(4)
print("outputs, left: ", outputs[:, 0])
print("outputs, right:", outputs[:, 1])
left = keras.ops.flip(bidirectional.forward_layer(x), axis=1)
right = bidirectional.backward_layer(x)
print("in order, left: ", left[0, :, 0].numpy().round(4))
print("in order, right:", right[0, :, 0].numpy().round(4))
