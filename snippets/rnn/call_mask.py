import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

words = np.array([[5, 3, 0, 0], [7, 1, 2, 9]])
x = np.eye(10)[words]
rnn = keras.layers.RNN(keras.layers.GRUCell(3))
short = to_numpy(rnn(x[:1, :2])[0])

masking = keras.layers.Masking()
zeros = np.where(words[..., None] == 0, 0.0, x)
results = {
    "no mask": rnn(x),
    "mask=": rnn(x, mask=words != 0),
    "Masking": rnn(masking(zeros)),
}
for name, outputs in results.items():
    same = np.allclose(outputs[0], short, atol=1e-6)
    print(f"{name}: as the first 2 timesteps alone: {same}")
