import keras
from keras.ops import convert_to_numpy as to_numpy

x = keras.random.normal((2, 8), seed=0)
for name in ("glorot_uniform", "he_normal", "zeros"):
    keras.utils.set_random_seed(0)
    cell = keras.layers.LSTMCell(3, kernel_initializer=name)
    outputs, _ = cell(x, cell.get_initial_state(batch_size=2))
    print(f"{name:14}", to_numpy(outputs[0]).round(4))
