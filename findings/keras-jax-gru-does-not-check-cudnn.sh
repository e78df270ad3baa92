#!/usr/bin/env bash
# keras 3.15.1 on jax 0.10.2 (numpy 2.4.6), no GPU: use_cudnn=True, which is documented to raise where the fast kernel
# cannot be used, raises for an LSTM and is passed over for a GRU, which runs the ordinary loop.
# Seen: ValueError for LSTM, an output for GRU.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 jax==0.10.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=jax
cat >seen.py <<'P'
import keras
x = keras.ops.ones((2, 4, 8))
for layer in (keras.layers.LSTM, keras.layers.GRU):
    try:
        print(layer.__name__, tuple(layer(3, use_cudnn=True)(x).shape))
    except ValueError:
        print(layer.__name__, "ValueError")
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "LSTM ValueError
GRU (2, 3)" ]
