import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

half = keras.layers.SimpleRNN(
    1,
    activation="linear",
    use_bias=False,
    kernel_initializer="ones",
    recurrent_initializer=keras.initializers.Constant(0.5),
)
masking = keras.layers.Masking()
x = np.array([[[1], [2], [0], [0]]], "float32")
start = np.array([[4]], "float32")

masked = masking(x)
lost = half(masked, initial_state=start)
mask = masking.compute_mask(x)
kept = half(masked, initial_state=start, mask=mask)
alone = half(x[:, :2], initial_state=start)
print("alone:             ", to_numpy(alone[0]))
print("initial_state only:", to_numpy(lost[0]))
print("with mask= as well:", to_numpy(kept[0]))
