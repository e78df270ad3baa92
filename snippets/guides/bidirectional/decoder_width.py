import keras

source, target = keras.Input((4, 1)), keras.Input((6, 5))
encoder = keras.layers.Bidirectional(
    keras.layers.LSTM(3, return_state=True)
)
_, *states = encoder(source)
pairs = states[0::2], states[1::2]
concatenate = keras.layers.Concatenate()
ways = {
    "concatenate": [concatenate(pair) for pair in pairs],
    "Dense(3)": [
        keras.layers.Dense(3)(concatenate(pair)) for pair in pairs
    ],
    "average": [keras.layers.Average()(pair) for pair in pairs],
    "forward only": states[:2],
}
for name, initial_state in ways.items():
    decoder = keras.layers.LSTM(initial_state[0].shape[-1])
    outputs = decoder(target, initial_state=initial_state)
    print(f"{name:12} units {decoder.units},", end=" ")
    print("parameters", decoder.count_params())
