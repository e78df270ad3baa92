import keras

batch, timesteps, features, units = 2, 4, 8, 3
x = keras.random.normal((batch, timesteps, features), seed=0)
lstm = keras.layers.LSTM(
    units, return_sequences=True, return_state=True
)
outputs, hidden_state, cell_state = lstm(x)
kernel, recurrent_kernel, bias = lstm.get_weights()
print("input           ", tuple(x.shape))
print("outputs         ", tuple(outputs.shape))
print("hidden state    ", tuple(hidden_state.shape))
print("cell state      ", tuple(cell_state.shape))
print("kernel          ", kernel.shape)
print("recurrent kernel", recurrent_kernel.shape)
print("bias            ", bias.shape)
print("parameters      ", lstm.count_params())
