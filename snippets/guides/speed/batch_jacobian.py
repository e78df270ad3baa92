import keras
import numpy as np
import tensorflow as tf

x = keras.random.normal((2, 4, 8), seed=0)
for name in ("LSTM", "GRU", "SimpleRNN"):
    layer = getattr(keras.layers, name)(3)

    def jacobian(x, layer=layer, **how):
        with tf.GradientTape(persistent=True) as tape:
            tape.watch(x)
            outputs = layer(x)
        return tape.batch_jacobian(outputs, x, **how)

    eager = jacobian(x)
    graph = tf.function(jacobian)(x)
    loop = jacobian(x, experimental_use_pfor=False)
    same = [np.allclose(eager, y, atol=1e-6) for y in (graph, loop)]
    print(name, eager.shape, *same)
