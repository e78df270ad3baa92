import keras
import numpy as np
from keras.ops import convert_to_numpy as to_numpy

doc = keras.layers.LSTM.__doc__
quote = next(s for s in doc.split("\n") if "_memory_" in s)
print(quote.strip().split(" = ")[0])

keras.utils.set_random_seed(0)
inputs = np.random.rand(2, 4, 8)
lstm = keras.layers.LSTM(
    3, return_sequences=True, return_state=True
)
outputs, final_memory_state, final_carry_state = lstm(inputs)
print("last output: ", to_numpy(outputs[0, -1]).round(4))
print("memory state:", to_numpy(final_memory_state[0]).round(4))
print("carry state: ", to_numpy(final_carry_state[0]).round(4))
