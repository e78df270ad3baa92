import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
gru = keras.layers.GRU(3, reset_after=True)
gru.build(x.shape)
kernel, recurrent_kernel, _ = gru.get_weights()
for gate, name in enumerate(("z", "r", "candidate")):
    print(name)
    for row in (0, 1):
        bias = np.zeros((2, 9))
        bias[row, 3 * gate : 3 * gate + 3] = 1.0
        gru.set_weights([kernel, recurrent_kernel, bias])
        print(f"  ones in row {row}:", to_numpy(gru(x)[0]).round(4))
