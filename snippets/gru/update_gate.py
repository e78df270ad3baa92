import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 1, 8), seed=0)
state = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
gru = keras.layers.GRU(3)
gru.build(x.shape)
kernel, recurrent_kernel, bias = gru.get_weights()
for value in (-100.0, 0.0, 100.0):
    bias[0, :3] = value
    gru.set_weights([kernel, recurrent_kernel, bias])
    h = to_numpy(gru(x, initial_state=state)[0]).round(4)
    print(f"bias of z {value:6}: h = {h}")
print("old state:            ", state[0])
