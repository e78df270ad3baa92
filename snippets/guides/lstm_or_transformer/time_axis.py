import keras
import numpy as np

lstm = keras.layers.LSTM(8, return_state=True)
attention = keras.layers.MultiHeadAttention(2, 4)
for timesteps in 4, 8, 16:
    x = np.random.rand(1, timesteps, 8)
    _, *states = lstm(x)
    _, scores = attention(x, x, return_attention_scores=True)
    print(timesteps, "timesteps")
    print("  states:", *[tuple(each.shape) for each in states])
    size = np.prod(scores.shape)
    print("  scores:", tuple(scores.shape), "values:", size)
