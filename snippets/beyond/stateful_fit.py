import keras
import numpy as np
from keras import layers

x, y = np.ones((4, 4, 8), "float32"), np.ones((4, 3), "float32")
for stateful in (False, True):
    print(f"stateful={stateful}")
    for layer in (
        layers.SimpleRNN(3, stateful=stateful),
        layers.LSTM(3, stateful=stateful),
        layers.GRU(3, stateful=stateful),
        layers.RNN(layers.LSTMCell(3), stateful=stateful),
    ):
        inputs = keras.Input((4, 8), batch_size=2)
        model = keras.Model(inputs, layer(inputs))
        model.compile("sgd", "mse")
        print(type(layer).__name__, end=" ")
        try:
            model.fit(x, y, batch_size=2, shuffle=False, verbose=0)
            print("trains")
        except Exception as error:
            print(type(error).__name__, str(error)[:59])
