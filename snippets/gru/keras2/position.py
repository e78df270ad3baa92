import inspect

import keras
import tf_keras

old = list(inspect.signature(tf_keras.layers.GRU).parameters)
new = list(inspect.signature(keras.layers.GRU).parameters)
names = ["recurrent_dropout", "seed", "return_sequences"]
names += ["unroll", "time_major", "reset_after", "use_cudnn"]
print("position          Keras 2  Keras 3")
for name in names:
    positions = [
        n.index(name) if name in n else "none" for n in (old, new)
    ]
    print(f"{name:17} {positions[0]!s:>7}  {positions[1]!s:>7}")
