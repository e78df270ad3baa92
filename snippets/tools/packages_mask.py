import warnings

import keras
import keras_lmu
import numpy as np
from ncps.keras import LTC, CfC
from tcn import TCN

warnings.simplefilter("ignore")
keras.utils.set_random_seed(0)
x = (
    np.random.default_rng(0)
    .normal(size=(2, 4, 8))
    .astype("float32")
)
x[:, 2:] = 0
for name, make in {
    "keras.layers.LSTM": lambda: keras.layers.LSTM(3),
    "ncps.keras.CfC": lambda: CfC(3),
    "ncps.keras.LTC": lambda: LTC(3),
    "tcn.TCN": lambda: TCN(3, kernel_size=2, dilations=(1, 2)),
    "keras_lmu.LMU": lambda: keras_lmu.LMU(
        1, 4, 4, keras.layers.SimpleRNNCell(3)
    ),
}.items():
    inputs = keras.Input((None, 8))
    layer = make()
    model = keras.Model(
        inputs, layer(keras.layers.Masking()(inputs))
    )
    padded = keras.ops.convert_to_numpy(model(x))
    short = keras.ops.convert_to_numpy(model(x[:, :2]))
    print(
        f"{name}: padding changes the output:",
        not np.allclose(padded, short, atol=1e-5),
    )
