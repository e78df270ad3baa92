import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
cells = [keras.layers.GRUCell(3), keras.layers.GRUCell(3)]
stack = keras.layers.RNN(cells, go_backwards=True)
print("cells:       ", to_numpy(stack(x)[0]).round(4))
for lower_flag, upper_flag in ((True, True), (True, False)):
    lower = keras.layers.RNN(
        cells[0], return_sequences=True, go_backwards=lower_flag
    )
    upper = keras.layers.RNN(cells[1], go_backwards=upper_flag)
    name = f"{lower_flag}, {upper_flag}:"
    print(name.ljust(13), to_numpy(upper(lower(x))[0]).round(4))
