import keras
import numpy as np

keras.utils.set_random_seed(0)
lstm = keras.layers.LSTM(3)
lstm.build((2, 4, 8))
print("bias:", lstm.get_weights()[2])

bound = 1 / np.sqrt(3)
even = keras.initializers.RandomUniform(-bound, bound)
lstm = keras.layers.LSTM(
    3,
    kernel_initializer=even,
    recurrent_initializer=even,
    bias_initializer=even,
    unit_forget_bias=False,
)
lstm.build((2, 4, 8))
for weight in lstm.get_weights():
    inside = np.abs(weight).max() <= bound
    print(weight.shape, "within the bound:", inside)
