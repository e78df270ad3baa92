import keras
from keras.ops import convert_to_numpy as to_numpy

x, h = keras.ops.zeros((2, 8)), keras.ops.full((2, 3), 0.5)
fifty = keras.initializers.Constant(50.0)
for name, bias in (("bias 0", "zeros"), ("bias 50", fifty)):
    keras.utils.set_random_seed(0)
    cell = keras.layers.GRUCell(
        3, recurrent_dropout=0.5, seed=1, bias_initializer=bias
    )
    print(name)
    for training in (False, True):
        outputs, _ = cell(x, h, training=training)
        values = to_numpy(outputs[0]).round(4)
        print(f"  training={training!s:5}", values)
