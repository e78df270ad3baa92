import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
memory = keras.random.normal((2, 5, 3), seed=0)
x = keras.random.normal((2, 4, 8), seed=1)
cell = keras.layers.GRUCell(3)
h = keras.ops.zeros((2, 3))
for t in range(4):
    scores = keras.ops.einsum("bmu,bu->bm", memory, h)
    shares = keras.ops.softmax(scores)
    context = keras.ops.einsum("bm,bmu->bu", shares, memory)
    inputs = keras.ops.concatenate([x[:, t], context], axis=-1)
    h, _ = cell(inputs, h)
    print("step", t, "shares", to_numpy(shares[0]).round(2))

print("inputs:", tuple(inputs.shape), "outputs:", tuple(h.shape))
