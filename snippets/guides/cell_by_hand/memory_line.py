import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((1, 4, 8), seed=0).numpy()
other = x.copy()
other[:, :3] = keras.random.normal((1, 3, 8), seed=1).numpy()

layer = keras.layers.SimpleRNN(3)
layer.build(x.shape)
kernel, recurrent_kernel, bias = layer.get_weights()
for name, matrix in (
    ("as it is", recurrent_kernel),
    ("recurrent_kernel of zeros", np.zeros((3, 3))),
):
    layer.set_weights([kernel, matrix, bias])
    print(name)
    print("  one past:    ", layer(x)[0].numpy().round(4))
    print("  another past:", layer(other)[0].numpy().round(4))
