#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (numpy 2.4.6): Bidirectional(LSTM(unroll=True)) on sequences padded on the right, with a
# mask, has no backward direction: it is 0 everywhere, at the kept timesteps too. `unroll` is meant to
# change speed alone. Read backwards the padding comes first, and the unrolled loop keeps handing on the zero output of it
# where it should begin. The forward direction is right, as is everything without padding.
# Seen on [1, 1, padding, padding], same weights, whether the backward output is 0: not unrolled [no, no, yes, yes],
# unrolled [yes, yes, yes, yes]; forward direction equal; without padding both directions equal.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install tensorflow==2.21.0 keras==3.15.1 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work KERAS_BACKEND=tensorflow
cat >directions.py <<'P'
import keras
import numpy as np
def directions(x, unroll):
    keras.utils.set_random_seed(0)
    lstm = keras.layers.LSTM(1, return_sequences=True, unroll=unroll)
    y = np.array(keras.layers.Bidirectional(lstm)(keras.layers.Masking()(x)))
    return y[0, :, 0], y[0, :, 1]
whole = np.ones((1, 4, 2), "float32")
padded = whole.copy()
padded[:, 2:] = 0
(forward, backward), (unrolled_forward, unrolled_backward) = (directions(padded, unroll) for unroll in (False, True))
print("backward is 0, not unrolled:", (backward == 0).tolist())
print("backward is 0, unrolled:", (unrolled_backward == 0).tolist())
print("forward alike:", np.allclose(forward, unrolled_forward, atol=1e-6))
print("without padding alike:", np.allclose(directions(whole, False), directions(whole, True), atol=1e-6))
P
seen=$(v/bin/python directions.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "backward is 0, not unrolled: [False, False, True, True]
backward is 0, unrolled: [True, True, True, True]
forward alike: True
without padding alike: True" ]
