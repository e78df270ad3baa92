import textwrap

import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = " ".join(keras.layers.GRU.__doc__.split())
start = doc.index("The default one")
print(textwrap.fill(doc[start:].split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = to_numpy(keras.random.normal((1, 1, 8), seed=0))
h, gru = np.full((1, 3), 0.5), keras.layers.GRU(3)
outputs = to_numpy(gru(x, initial_state=h))[0]

kernel, recurrent_kernel, _ = gru.get_weights()
z, r, w = np.split(x[:, 0] @ kernel, 3, axis=1)
u_z, u_r, u = np.split(recurrent_kernel, 3, axis=1)
z, r = (1 / (1 + np.exp(-a)) for a in (z + h @ u_z, r + h @ u_r))
after = z * h + (1 - z) * np.tanh(w + r * (h @ u))
before = z * h + (1 - z) * np.tanh(w + (r * h) @ u)
print("GRU(3):", outputs.round(4))
for name, value in (("after: ", after), ("before:", before)):
    same = np.allclose(outputs, value, atol=1e-6)
    print(name, value[0].round(4), same)
