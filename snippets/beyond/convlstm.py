import keras
import numpy as np

x = np.ones((2, 4, 8, 1), "float32")
mask = np.array([[True, True, True, False], [True] * 4])
for name, flags, call in (
    ("plain:       ", {}, {}),
    ("go_backwards:", {"go_backwards": True}, {}),
    ("mask:        ", {}, {"mask": mask}),
):
    layer = keras.layers.ConvLSTM1D(3, 3, **flags)
    try:
        print(name, tuple(layer(x, **call).shape))
    except Exception as error:
        print(name, type(error).__name__)
