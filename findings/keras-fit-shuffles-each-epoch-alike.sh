#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (numpy 2.4.6): after keras.utils.set_random_seed, fit(shuffle=True) takes the samples
# of an array in the same order in every epoch, so that each batch holds the same samples each time. Keras shuffles with
# tf.random.shuffle inside Dataset.map; each epoch makes the iterator, and with it the generator of that operation, anew.
# Without a seed the orders differ. tf.data's own Dataset.shuffle(reshuffle_each_iteration=True) differs with a seed, too.
# Seen for 10 samples and 3 epochs: with a seed 1 order, without one 3, with Dataset.shuffle and a seed 3.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install tensorflow==2.21.0 keras==3.15.1 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work KERAS_BACKEND=tensorflow
cat >orders.py <<'P'
import keras
import numpy as np
import tensorflow as tf
class Seen(keras.layers.Layer):
    def call(self, x):
        seen.extend(int(each) for each in np.ravel(x))
        return x
def orders(*data, **options):
    seen.clear()
    model = keras.Sequential([keras.Input((1,)), Seen(), keras.layers.Dense(1)])
    model.compile("sgd", "mse", run_eagerly=True)
    seen.clear()
    model.fit(*data, epochs=3, verbose=0, **options)
    return len({tuple(seen[at : at + 10]) for at in (0, 10, 20)})
seen = []
x = np.arange(10, dtype="float32")[:, None]
print("without a seed:", orders(x, x, batch_size=5))
keras.utils.set_random_seed(0)
print("with a seed:", orders(x, x, batch_size=5))
dataset = tf.data.Dataset.from_tensor_slices((x, x)).shuffle(10).batch(5)
print("Dataset.shuffle, with a seed:", orders(dataset))
P
seen=$(v/bin/python orders.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "without a seed: 3
with a seed: 1
Dataset.shuffle, with a seed: 3" ]
