import keras

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
first = keras.layers.LSTM(3, dropout=0.5, seed=1)
second = keras.layers.LSTM(3, dropout=0.5, seed=1)
first.build(x.shape)
second.build(x.shape)
second.set_weights(first.get_weights())

first(x, training=False)
print(
    "first:         ", first(x, training=True)[0].numpy().round(4)
)
for call in (1, 2):
    outputs = second(x, training=True)
    print(f"second, call {call}:", outputs[0].numpy().round(4))
