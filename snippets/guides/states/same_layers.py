import keras
import numpy as np

keras.utils.set_random_seed(1)
encoder = keras.layers.LSTM(3, return_state=True)
flags = {"return_sequences": True, "return_state": True}
decoder = keras.layers.LSTM(3, **flags)
dense = keras.layers.Dense(5)
source, target = keras.Input((6, 8)), keras.Input((4, 5))
_, *states = encoder(source)
outputs, *_ = decoder(target, initial_state=states)
model = keras.Model([source, target], dense(outputs))

x = np.array(keras.random.normal((1, 6, 8), seed=0))
_, *states = encoder(x)
symbols, scores = [0], []
for _ in range(4):
    read = np.eye(5)[[symbols[-1:]]]
    outputs, *states = decoder(read, initial_state=states)
    scores.append(np.array(dense(outputs))[0, 0])
    symbols.append(int(scores[-1].argmax()))
whole = model([x, np.eye(5)[[symbols[:4]]]])[0]
print("a step at a time:", read.shape, "symbols:", symbols[1:])
print("equal to one call:", np.allclose(whole, scores, atol=1e-6))
