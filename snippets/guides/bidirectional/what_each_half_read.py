import keras
import numpy as np

keras.utils.set_random_seed(0)
four = [3, 9, 5, 1]
x = np.array(four).reshape((1, 4, 1)) / 10
lstm = keras.layers.LSTM(3, return_sequences=True)
both = keras.layers.Bidirectional(lstm)
outputs = both(x)
print("outputs", tuple(outputs.shape))
forward, backward = both.forward_layer, both.backward_layer
for t in range(4):
    before = forward(x[:, : t + 1])[:, -1]
    after = backward(x[:, t:])[:, -1]
    print(f"outputs[:, {t}]")
    print("  forward half has read", four[: t + 1], end=", equal: ")
    print(np.allclose(before, outputs[:, t, :3], atol=1e-6))
    print(
        "  backward half has read", four[t:][::-1], end=", equal: "
    )
    print(np.allclose(after, outputs[:, t, 3:], atol=1e-6))
