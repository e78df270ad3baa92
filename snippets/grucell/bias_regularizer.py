import keras
from keras.ops import convert_to_numpy as to_numpy

for name in ("zeros", "ones"):
    cell = keras.layers.GRUCell(
        3,
        bias_initializer=name,
        bias_regularizer=keras.regularizers.L2(0.01),
    )
    cell.build((None, 8))
    losses = [round(float(loss), 4) for loss in cell.losses]
    print(f"{name}: {to_numpy(cell.bias).size} biases, {losses}")
