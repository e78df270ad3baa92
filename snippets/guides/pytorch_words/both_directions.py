import keras

x = keras.random.normal((2, 4, 8))
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
both = keras.layers.Bidirectional(lstm)
output, forward_h, forward_c, backward_h, backward_c = both(x)
h_n = keras.ops.stack([forward_h, backward_h])
c_n = keras.ops.stack([forward_c, backward_c])
print("output:", tuple(output.shape))
print("h_n:", tuple(h_n.shape))
print("c_n:", tuple(c_n.shape))
