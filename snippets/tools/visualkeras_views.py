import keras
import visualkeras
from keras import layers


def models():
    inputs = keras.Input((4, 8))
    yield "LSTM", keras.Model(inputs, layers.LSTM(3)(inputs))
    both = layers.Bidirectional(layers.LSTM(3))
    yield "Bidirectional", keras.Model(inputs, both(inputs))
    yield "Masking", keras.Model(inputs, layers.LSTM(3)(layers.Masking()(inputs)))


for name, model in models():
    for view in (visualkeras.layered_view, visualkeras.graph_view):
        try:
            view(model)
            print(f"{name}, {view.__name__}: drawn")
        except Exception as error:
            print(f"{name}, {view.__name__}: {type(error).__name__}: {error}")
