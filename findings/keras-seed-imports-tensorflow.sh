#!/usr/bin/env bash
# keras 3.15.1 on jax 0.10.2 (tensorflow 2.21.0, numpy 2.4.6): importing Keras does not import TensorFlow,
# keras.utils.set_random_seed does, wherever it is installed, to seed a library that is not used; with torch installed
# it imports that too. The first line of most programs then takes seconds and hundreds of megabytes.
# Seen: no module of TensorFlow before the call, more than a thousand after it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 jax==0.10.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=jax
cat >seen.py <<'P'
import sys
import keras
def modules():
    return sum(name.split(".")[0] == "tensorflow" for name in sys.modules)
print("after import keras:", modules())
keras.random.normal((2,), seed=0)
print("after a draw:", modules())
keras.utils.set_random_seed(0)
print("after set_random_seed, more than 1000:", modules() > 1000)
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "after import keras: 0
after a draw: 0
after set_random_seed, more than 1000: True" ]
