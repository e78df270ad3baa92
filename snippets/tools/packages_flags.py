import keras
import keras_lmu
import numpy as np
from mingru_keras import MinGRU
from ncps.keras import LTC, CfC
from tcn import TCN


def lmu(**flags):
    return keras_lmu.LMU(1, 4, 4, keras.layers.SimpleRNNCell(3), **flags)


def trained(layer):
    inputs = keras.Input((4, 8))
    model = keras.Model(inputs, keras.layers.Dense(1)(layer(inputs)))
    x = np.ones((2, 4, 8), "float32")
    model.compile(optimizer="adam", loss="mse")
    model.fit(x, np.ones((2, *model.output_shape[1:])), verbose=0)
    model.save("m.keras")
    return np.allclose(keras.models.load_model("m.keras")(x), model(x), atol=1e-6)



def tried(what):
    try:
        return what()
    except Exception as error:
        return type(error).__name__


x = np.ones((2, 4, 8), "float32")
makes = {"TCN": lambda **k: TCN(3, dilations=(1, 2), **k), "CfC": lambda **k: CfC(3, **k)}
makes |= {"LTC": lambda **k: LTC(3, **k), "LMU": lmu, "MinGRU": lambda **k: MinGRU(3, **k)}
for name, make in makes.items():
    keras.utils.set_random_seed(0)
    print(name)
    print("  output:", tuple(make()(x).shape))
    print("  return_sequences:", tried(lambda: tuple(make(return_sequences=True)(x).shape)))
    print("  stateful:", tried(lambda: make(stateful=True).stateful))
    print("  Bidirectional:", tried(lambda: tuple(keras.layers.Bidirectional(make())(x).shape)))
    print("  trained, saved, loaded alike:", tried(lambda: trained(make())))
