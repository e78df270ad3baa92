import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8), seed=0)
h = keras.ops.ones((2, 3))
after = keras.layers.GRUCell(3, use_bias=False, reset_after=True)
before = keras.layers.GRUCell(3, use_bias=False, reset_after=False)
after.build(x.shape)
before.build(x.shape)
before.set_weights(after.get_weights())
for cell in (after, before):
    outputs, _ = cell(x, h)
    name = f"reset_after={cell.reset_after}"
    print(f"{name:17}", to_numpy(outputs[0]).round(4))
