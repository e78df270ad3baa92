import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
states = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
gru = keras.layers.GRU(3)
outputs = gru(x, initial_state=states)
print("state:", states.shape, "outputs:", tuple(outputs.shape))
for row in (0, 1):
    alone = gru(x[row][None], initial_state=states[row][None])
    same = np.allclose(outputs[row], alone[0], atol=1e-6)
    print(f"sample {row} has its own: {same}")
