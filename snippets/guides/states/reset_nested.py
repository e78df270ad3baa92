import keras
import numpy as np


def reset(model):
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            reset(layer)
        elif getattr(layer, "stateful", False):
            layer.reset_state()


inputs = keras.Input(batch_shape=(2, 4, 8))
lstm = keras.layers.LSTM(3, stateful=True)
inner = keras.Sequential([inputs, lstm])
model = keras.Sequential([inputs, inner])
model(keras.ops.ones((2, 4, 8)))
for layer in model.layers:
    if getattr(layer, "stateful", False):
        layer.reset_state()
print("one loop:      zero:", not np.any(lstm.states[0]))
reset(model)
print("reset(model):  zero:", not np.any(lstm.states[0]))
