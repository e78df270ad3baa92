import keras

layers = keras.layers
for cls in (layers.SimpleRNNCell, layers.GRUCell, layers.LSTMCell):
    doc = cls.__doc__
    call = doc[doc.index("Call arguments:") :].split("\n")
    print(f"{cls.__name__:13}", call[1].strip().split(",")[0])
