import textwrap

import keras
import visualkeras
from keras import layers

inputs = keras.Input((4, 8))
both = layers.Bidirectional(layers.LSTM(3))
masked = layers.LSTM(3)(layers.Masking()(inputs))
models = {
    "LSTM": keras.Model(inputs, layers.LSTM(3)(inputs)),
    "Bidirectional": keras.Model(inputs, both(inputs)),
    "Masking": keras.Model(inputs, masked),
}
for view in visualkeras.layered_view, visualkeras.graph_view:
    for name, model in models.items():
        said = "drawn"
        try:
            view(model)
        except Exception as error:
            said = f"{type(error).__name__}: {error}"
        line = f"{view.__name__}, {name}: {said}"
        print(textwrap.fill(line, 66, subsequent_indent="  "))
