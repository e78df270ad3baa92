import keras
import numpy as np
from sklearn.preprocessing import StandardScaler

x = (
    np.random.default_rng(0)
    .normal(5, 1, size=(6, 4, 8))
    .astype("float32")
)
x[:, 2:] = 0
masking = keras.layers.Masking()


def kept(x):
    mask = keras.ops.convert_to_numpy(masking.compute_mask(x))
    return f"{mask.sum()} of {mask.size}"


rows = x.reshape(-1, 8)
scaled = StandardScaler().fit_transform(rows).reshape(x.shape)
print("timesteps kept:", kept(x))
print("after the scaler:", kept(scaled))

real = (x != 0).any(axis=-1)
scaler = StandardScaler().fit(x[real])
right = np.zeros_like(x)
right[real] = scaler.transform(x[real])
print("real timesteps alone:", kept(right))
