import keras
import numpy as np
from keras import layers
from keras_lmu import LMU
from mingru_keras import MinGRU
from ncps.keras import LTC, CfC
from tcn import TCN

x = np.ones((2, 4, 8), "float32")
makes = {
    "TCN": lambda **k: TCN(3, dilations=(1, 2), **k),
    "CfC": lambda **k: CfC(3, **k),
    "LTC": lambda **k: LTC(3, **k),
    "LMU": lambda **k: LMU(1, 4, 4, layers.SimpleRNNCell(3), **k),
    "MinGRU": lambda **k: MinGRU(3, **k),
}


def both(layer):
    return layers.Bidirectional(layer)(x)


def trained(make):
    inputs = keras.Input((4, 8))
    model = keras.Model(inputs, make()(inputs))
    model.compile(optimizer="adam", loss="mse")
    model.fit(x, np.ones((2, *model.output_shape[1:])), verbose=0)
    model.save("m.keras")
    keras.models.load_model("m.keras")


def tried(what, *given, **flags):
    try:
        what(*given, **flags)
        return "works"
    except Exception as error:
        return type(error).__name__


for name, make in makes.items():
    print(name, tuple(make()(x).shape))
    for flag in "return_sequences", "stateful":
        print(f"  {flag}:", tried(make, **{flag: True}))
    print("  Bidirectional:", tried(both, make()))
    print("  fit, save, load:", tried(trained, make))
