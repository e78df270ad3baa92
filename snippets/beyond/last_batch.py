import keras
import numpy as np

inputs = keras.Input((4, 8), batch_size=2)
for layer in (keras.layers.SimpleRNN, keras.layers.LSTM, keras.layers.GRU):
    model = keras.Model(inputs, layer(3, stateful=True)(inputs))
    for name, call in (("call", model), ("predict", model.predict)):
        flags = {"verbose": 0, "batch_size": 2} if name == "predict" else {}
        try:
            for size in (2, 1):
                data = np.ones((size, 4, 8), "float32")
                outputs = call(data, **flags)
            print(f"{layer.__name__}, {name}: {tuple(outputs.shape)}")
        except Exception as error:
            print(f"{layer.__name__}, {name}: {type(error).__name__}")
