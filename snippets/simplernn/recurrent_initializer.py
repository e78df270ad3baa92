import keras
import numpy as np

state = np.ones((1, 3))
for initializer in ("orthogonal", "glorot_uniform"):
    print(initializer)
    for timesteps in (4, 40, 400):
        keras.utils.set_random_seed(0)
        simple_rnn = keras.layers.SimpleRNN(
            3, activation=None, recurrent_initializer=initializer
        )
        x = np.zeros((1, timesteps, 8))
        outputs = simple_rnn(x, initial_state=state)
        length = np.linalg.norm(outputs)
        print(f"  {timesteps:3} timesteps: {length:.4g}")
