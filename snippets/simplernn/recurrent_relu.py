import keras
import numpy as np

state = np.ones((1, 3))
print("timesteps                4      40     400")
for activation in (None, "tanh", "relu"):
    for initializer in ("orthogonal", "identity"):
        lengths = []
        for timesteps in (4, 40, 400):
            keras.utils.set_random_seed(2)
            simple_rnn = keras.layers.SimpleRNN(
                3,
                activation=activation,
                recurrent_initializer=initializer,
            )
            x = np.zeros((1, timesteps, 8))
            outputs = simple_rnn(x, initial_state=state)
            lengths.append(f"{np.linalg.norm(outputs):7.4f}")
        print(f"{activation!s:7} {initializer:12}", *lengths)
