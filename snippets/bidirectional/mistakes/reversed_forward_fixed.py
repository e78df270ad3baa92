import keras
import numpy as np

x = keras.random.normal((1, 4, 8), seed=0)
bidirectional = keras.layers.Bidirectional(
    keras.layers.LSTM(1, return_sequences=True),
    backward_layer=keras.layers.LSTM(
        1, return_sequences=True, go_backwards=True
    ),
)
outputs = bidirectional(x)
left = bidirectional.forward_layer(x)
right = keras.ops.flip(bidirectional.backward_layer(x), axis=1)
order = np.concatenate([left, right], axis=-1)
print("in order:", np.allclose(outputs, order, atol=1e-6))
