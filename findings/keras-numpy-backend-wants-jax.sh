#!/usr/bin/env bash
# keras 3.15.1 (numpy 2.4.6): the NumPy backend cannot be imported with NumPy alone. It imports SciPy, and for its
# convolutions, poolings and Fourier transforms JAX; Keras requires neither when it is installed. So the lightest
# backend, chosen to do without a framework, fails with the names of libraries that nobody asked for, one after the other.
# Seen, for a program that calls one LSTM: No module named 'scipy'; with scipy 1.17.1, No module named 'jax'; with jax
# 0.10.2 it runs.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
export KERAS_HOME=$work KERAS_BACKEND=numpy JAX_PLATFORMS=cpu
cat >seen.py <<'P'
try:
    import keras
    print(keras.backend.backend(), keras.layers.LSTM(3)(keras.ops.ones((2, 4, 8))).shape)
except ModuleNotFoundError as error:
    print(error)
P
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
v/bin/pip -q install scipy==1.17.1 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
seen+=$'\n'$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
v/bin/pip -q install jax==0.10.2 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
seen+=$'\n'$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "No module named 'scipy'
No module named 'jax'
numpy (2, 3)" ]
