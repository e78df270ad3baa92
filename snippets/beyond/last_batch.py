import keras
import numpy as np
from keras import layers

x = np.ones((3, 4, 8), "float32")
inputs = keras.Input((4, 8), batch_size=2)
for layer in (layers.SimpleRNN, layers.LSTM, layers.GRU):
    model = keras.Model(inputs, layer(3, stateful=True)(inputs))
    for samples in (2, 3):
        print(f"{layer.__name__}, {samples} samples:", end=" ")
        data = x[:samples]
        try:
            y = model.predict(data, batch_size=2, verbose=0)
            print(y.shape)
        except Exception as error:
            print(type(error).__name__)
