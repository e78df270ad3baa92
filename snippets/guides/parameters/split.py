import keras
import numpy as np

keras.utils.set_random_seed(0)
for name, gates in ("LSTM", "ifco"), ("GRU", "zrh"):
    layer = getattr(keras.layers, name)(3)
    layer.build((None, 4, 8))
    kernel, recurrent_kernel, bias = layer.get_weights()
    parts = np.split(kernel, len(gates), axis=1)
    print(name, kernel.shape, "bias", bias.shape)
    for gate, part in zip(gates, parts, strict=True):
        print(f"  {gate}: {part.shape}", part[0].round(4))
