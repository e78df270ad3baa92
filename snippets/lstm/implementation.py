import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
trained = []
for implementation in (2, 1):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(3, implementation=implementation)
    print(lstm.cell.implementation, to_numpy(lstm(x)[0]).round(4))
    keras.utils.set_random_seed(0)
    noisy = keras.layers.LSTM(
        3,
        dropout=0.5,
        seed=1,
        implementation=implementation,
        use_cudnn=False,
    )
    trained.append(to_numpy(noisy(x, training=True)))
print("equal with dropout:", np.allclose(*trained, atol=1e-6))

dropped = keras.layers.LSTM(3, recurrent_dropout=0.5)
print("with recurrent_dropout:", dropped.cell.implementation)
print("in config:", "implementation" in lstm.get_config())
