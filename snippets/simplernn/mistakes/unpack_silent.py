import keras
import numpy as np

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
simple_rnn = keras.layers.SimpleRNN(3)
outputs, state = simple_rnn(x)
print("outputs:", outputs.shape, "state:", state.shape)
samples = simple_rnn(x)
print("outputs is sample 0:", np.array_equal(outputs, samples[0]))
print("state is sample 1:  ", np.array_equal(state, samples[1]))

for cls in (keras.layers.SimpleRNN, keras.layers.GRU):
    outputs, state = cls(3)(x)
    print(f"{cls.__name__}:", outputs.shape, state.shape)
