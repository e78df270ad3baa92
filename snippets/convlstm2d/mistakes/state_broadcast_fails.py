import keras
import numpy as np

inputs = keras.Input((4, 8, 8, 1))
state_h, state_c = keras.Input((6, 6, 3)), keras.Input((1, 1, 3))
for unroll in True, False:
    layer = keras.layers.ConvLSTM2D(3, 3, unroll=unroll)
    outputs = layer(inputs, initial_state=[state_h, state_c])
    model = keras.Model([inputs, state_h, state_c], outputs)
    arrays = [np.ones((2, *i.shape[1:])) for i in model.inputs]
    outputs = model.predict(arrays, verbose=0)
    print(f"unroll={unroll}:", outputs.shape)
