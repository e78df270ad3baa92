#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (numpy 2.4.6): after model.quantize('int8') the output of TimeDistributed(Dense) is
# off by tens, where the output itself is of the order of 1: the 8-bit kernel is used without its scale. Dense on the
# same sequence, which computes the same, is off by less than 0.02. Nothing is raised.
# Seen with kernels drawn with seed 0: off by more than 10, and by less than 0.02.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(2, 4, 8)).astype("float32")
for wrapped in (False, True):
    dense = keras.layers.Dense(2)
    model = keras.Sequential([keras.Input((4, 8)), keras.layers.TimeDistributed(dense) if wrapped else dense])
    before = np.asarray(model(x))
    model.quantize("int8")
    off = np.abs(np.asarray(model(x)) - before).max()
    print("TimeDistributed" if wrapped else "Dense", "off by less than 0.02:", bool(off < 0.02), "by more than 10:", bool(off > 10))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "Dense off by less than 0.02: True by more than 10: False
TimeDistributed off by less than 0.02: False by more than 10: True" ]
