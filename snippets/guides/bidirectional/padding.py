import keras
import numpy as np

keras.utils.set_random_seed(0)
short = np.array([[[3], [9], [5]]]) / 10
lstm = keras.layers.LSTM(
    3, return_sequences=True, bias_initializer="ones"
)
both = keras.layers.Bidirectional(lstm)
expected = both(short)
for side, before, after in ("right", 0, 1), ("left", 1, 0):
    x = np.pad(short, [(0, 0), (before, after), (0, 0)])
    for name, mask in ("no mask", None), ("mask", x[..., 0] > 0):
        outputs = np.array(both(x, mask=mask))[0]
        valid = outputs[before : before + 3]
        same = np.isclose(valid, expected[0], atol=1e-6).astype(int)
        print(f"{side + ', ' + name:15}", "forward half", end=" ")
        print(same[:, :3].min(axis=1), "backward half", end=" ")
        print(same[:, 3:].min(axis=1))
print("the padded timestep with the mask:", outputs[0])
