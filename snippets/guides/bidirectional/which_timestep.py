import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array([3, 9, 5, 1]).reshape((1, 4, 1)) / 10
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
both = keras.layers.Bidirectional(lstm)
outputs, forward_h, forward_c, backward_h, backward_c = both(x)
print("shapes", tuple(outputs.shape), tuple(forward_h.shape))
same = np.array_equal
print("forward_h  = outputs[:, 3, :3]", end=" ")
print(same(forward_h, outputs[:, 3, :3]))
print("backward_h = outputs[:, 0, 3:]", end=" ")
print(same(backward_h, outputs[:, 0, 3:]))
print("backward_h = outputs[:, 3, 3:]", end=" ")
print(same(backward_h, outputs[:, 3, 3:]))

alone = keras.layers.LSTM(3, return_state=True)
alone.build(x.shape)
alone.set_weights(both.backward_layer.get_weights())
_, *states = alone(x[:, ::-1])
print("backward states = an LSTM that reads 1, 5, 9, 3:", end=" ")
print(np.allclose([backward_h, backward_c], states, atol=1e-6))
