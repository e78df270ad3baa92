import keras
import numpy as np

x = np.arange(1, 21).reshape(1, 4, 5) / 10
pair = np.concatenate([x, 2 * x])
keras.utils.set_random_seed(0)
simple_rnn = keras.layers.SimpleRNN(3)

together = simple_rnn(pair)
alone = np.concatenate([simple_rnn(x), simple_rnn(2 * x)])
print("batch of", len(pair), "-> outputs", tuple(together.shape))
print(
    "together = one by one:",
    np.allclose(together, alone, atol=1e-6),
)

changed = pair.copy()
changed[1] = 0
print("sample 1 changed, sample 0 the same:", end=" ")
print(np.allclose(simple_rnn(changed)[0], together[0], atol=1e-6))

changed = pair.copy()
changed[:, 0] = 0
print("timestep 0 changed, output the same:", end=" ")
print(np.allclose(simple_rnn(changed), together, atol=1e-6))
