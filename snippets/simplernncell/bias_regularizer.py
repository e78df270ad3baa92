import keras
from keras.ops import convert_to_numpy as to_numpy

cell = keras.layers.SimpleRNNCell(
    3, bias_regularizer=keras.regularizers.L2(0.01)
)
cell.build((None, 8))
for value in (0.0, 1.0, 10.0):
    cell.bias.assign([value] * 3)
    losses = [round(float(loss), 4) for loss in cell.losses]
    print("bias", to_numpy(cell.bias), "penalty", losses)
