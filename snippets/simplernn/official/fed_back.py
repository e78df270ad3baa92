import textwrap

import keras

doc = " ".join(keras.layers.SimpleRNN.__doc__.split())
print(textwrap.fill(doc.split(". ")[0], 66))

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 8), seed=0).numpy()
simple_rnn = keras.layers.SimpleRNN(3)
print("whole:        ", simple_rnn(x)[0].numpy().round(4))
x[:, 1:] = 0
print("x[1:] is zero:", simple_rnn(x)[0].numpy().round(4))
for weight in simple_rnn.weights[:2]:
    print(weight.name, weight.shape)
