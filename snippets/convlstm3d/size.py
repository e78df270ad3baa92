import math

import keras

layer = keras.layers.ConvLSTM3D(
    16, 3, padding="same", return_sequences=True
)
for size in 8, 64, 128:
    shape = (1, 10, size, size, size, 1)
    shape = layer.compute_output_shape(shape)
    print(shape)
    print(f"  {4 * math.prod(shape) / 2**20:.1f} MiB")
layer.build((1, 10, 8, 8, 8, 1))
print("parameters:", layer.count_params())
