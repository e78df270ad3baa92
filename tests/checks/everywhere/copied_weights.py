"""Between two layers without weights, `set_weights(get_weights())` copies nothing and raises nothing."""

import keras

for name in ("LSTM", "GRU", "SimpleRNN"):
    one, two = (getattr(keras.layers, name)(3) for _ in range(2))
    two.set_weights(one.get_weights())
    assert one.get_weights() == two.get_weights() == [], name
