import keras
from keras.ops import convert_to_numpy as to_numpy

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0)
forgets = keras.layers.LSTM(3)
keeps = keras.layers.LSTM(3, stateful=True)
forgets.build(x.shape)
keeps.build(x.shape)
keeps.set_weights(forgets.get_weights())
for call in (1, 2):
    outputs = keeps(x)
    print(f"call {call}:", tuple(outputs.shape))
    print("  stateful=False", to_numpy(forgets(x)[0]).round(4))
    print("  stateful=True ", to_numpy(outputs[0]).round(4))
