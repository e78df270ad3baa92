import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.array([[[3], [9], [5], [1]]]) / 10
flags = {"return_sequences": True, "return_state": True}
both = keras.layers.Bidirectional(keras.layers.LSTM(3, **flags))
outputs, forward_h, forward_c, backward_h, backward_c = both(x)
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
_, state_h, state_c = alone(x[:, ::-1])
print("backward states = an LSTM that reads 1, 5, 9, 3:", end=" ")
print(np.allclose(backward_h, state_h), end=" ")
print(np.allclose(backward_c, state_c))
