import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

x = np.ones((1, 4, 8), "float32")
inputs = keras.Input(batch_shape=(1, 4, 8))
lstm = keras.layers.LSTM(1, stateful=True)
model = keras.Model(inputs, lstm(inputs))
model.set_weights([np.full(w.shape, 0.1) for w in model.weights])
for name, run in (
    ("a call: ", lambda: to_numpy(model(x))),
    ("predict:", lambda: model.predict(x, verbose=0)),
):
    lstm.reset_state()
    print(name, run()[0].round(4), run()[0].round(4))
