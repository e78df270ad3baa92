import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 4, 8), seed=0)
trained = []
for implementation in (2, 1):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, implementation=implementation)
    print(gru.cell.implementation, to_numpy(gru(x)[0]).round(4))
    keras.utils.set_random_seed(0)
    noisy = keras.layers.GRU(
        3,
        dropout=0.5,
        seed=1,
        implementation=implementation,
        use_cudnn=False,
    )
    trained.append(to_numpy(noisy(x, training=True)))
print("equal with dropout:", np.allclose(*trained, atol=1e-6))

dropped = keras.layers.GRU(3, recurrent_dropout=0.5)
print("with recurrent_dropout:", dropped.cell.implementation)
print("in config:", "implementation" in gru.get_config())
