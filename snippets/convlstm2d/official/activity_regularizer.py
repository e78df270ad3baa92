import keras
import numpy as np

doc = " ".join(keras.layers.ConvLSTM2D.__doc__.split())
start = doc.index("activity_regularizer: ")
print(doc[start:].split(" kernel_constraint")[0])

x = np.ones((2, 4, 8, 8, 1))
for return_state in False, True:
    keras.utils.set_random_seed(0)
    layer = keras.layers.ConvLSTM2D(
        3, 3, activity_regularizer="l2", return_state=return_state
    )
    layer(x)
    losses = [round(float(loss), 4) for loss in layer.losses]
    print(f"return_state={return_state}:", losses)
