import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

half = keras.initializers.Constant(0.5)
tenth = keras.initializers.Constant(0.1)
for recurrent in (half, tenth):
    simple_rnn = keras.layers.SimpleRNN(
        3,
        activation="relu",
        kernel_initializer=half,
        recurrent_initializer=recurrent,
    )
    simple_rnn.build((2, 4, 8))
    kernel = to_numpy(simple_rnn.cell.recurrent_kernel)
    radius = np.abs(np.linalg.eigvals(kernel)).max()
    print(f"spectral radius {radius:.1f}")
    for timesteps in 4, 40, 400:
        outputs = simple_rnn(np.ones((2, timesteps, 8)))
        print(f"  {timesteps:3}: {float(outputs[0, 0]):.4g}")
