import keras

x = keras.ops.ones((1, 8))
cell = keras.layers.LSTM(3, dropout=0.5).cell
mask = cell.get_dropout_mask(x)
print("dropout alone:         ", tuple(mask.shape))

cell = keras.layers.LSTM(3, dropout=0.5, recurrent_dropout=0.5).cell
masks = cell.get_dropout_mask(x)
print("with recurrent_dropout:", len(masks), "masks", end=" ")
print([tuple(mask.shape) for mask in masks])
