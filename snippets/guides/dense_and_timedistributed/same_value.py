import keras
import numpy as np

keras.utils.set_random_seed(0)
every = keras.random.normal((2, 4, 3), seed=0)
dense = keras.layers.Dense(5)
distributed = keras.layers.TimeDistributed(dense)
one, two = np.array(dense(every)), np.array(distributed(every))
print("shapes:", one.shape, two.shape)
print("equal: ", np.allclose(one, two, atol=1e-6))
by_hand = [dense(every[:, t]) for t in range(4)]
print(
    "by hand:",
    np.allclose(one, np.stack(by_hand, axis=1), atol=1e-6),
)
