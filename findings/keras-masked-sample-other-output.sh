#!/usr/bin/env bash
# keras 3.15.1 (tensorflow 2.21.0, jax 0.10.2, numpy 2.4.6): the output of an LSTM for a sample that is masked as a
# whole depends on the backend. With an initial state of 0.5 TensorFlow gives 0, JAX gives 0.5; the state that is
# returned is 0.5 on both.
# Seen, in two processes that differ in KERAS_BACKEND alone: output 0.0 and state 0.5; output 0.5 and state 0.5.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 jax==0.10.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import subprocess, sys
program = """
import keras
import numpy as np
start = [np.full((1, 1), 0.5, "float32")] * 2
lstm = keras.layers.LSTM(1, return_state=True)
y, h, c = lstm(np.ones((1, 4, 8), "float32"), mask=np.zeros((1, 4), bool), initial_state=start)
print("output", float(y[0, 0]), "state", float(h[0, 0]))
"""
import os
for backend in ("tensorflow", "jax"):
    done = subprocess.run([sys.executable, "-c", program], env={**os.environ, "KERAS_BACKEND": backend}, capture_output=True, text=True)
    print(backend, done.stdout.strip())
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "tensorflow output 0.0 state 0.5
jax output 0.5 state 0.5" ]
