import keras
import numpy as np

for initializer in ("orthogonal", "glorot_uniform"):
    keras.utils.set_random_seed(0)
    gru = keras.layers.GRU(3, recurrent_initializer=initializer)
    gru.build((2, 4, 8))
    whole = np.array(gru.cell.recurrent_kernel)
    print(initializer, whole.shape)
    for name, part in ("whole", whole), ("candidate", whole[:, 6:]):
        stretch = np.linalg.svd(part, compute_uv=False)
        print(f"  {name:9}", stretch.round(4))
