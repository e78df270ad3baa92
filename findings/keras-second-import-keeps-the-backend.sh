#!/usr/bin/env bash
# keras 3.15.1 (numpy 2.4.6, jax 0.10.2): a program that tries one backend and, where it is not installed, sets KERAS_BACKEND
# to another and imports Keras again. Whether that works depends on which backend was tried first. For tensorflow and
# torch it does. For openvino the second import still wants openvino: the first got past the module that reads the variable, and
# Python keeps what was imported whole, also when the package that asked for it failed. Only the modules that failed
# are run again.
# Seen, with jax alone installed: tensorflow, then jax: jax. torch, then jax: jax. openvino, then jax: No module named
# 'openvino', with KERAS_BACKEND=jax. jax at once: jax.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 jax==0.10.2 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export KERAS_HOME=$work JAX_PLATFORMS=cpu
cat >try.py <<'P'
import os
import sys
for backend in sys.argv[1:]:
    os.environ["KERAS_BACKEND"] = backend
    try:
        import keras
    except ImportError as error:
        said = str(error)
    else:
        said = "imported with " + keras.backend.backend()
print(", then ".join(sys.argv[1:]) + ":", said)
P
seen=$(for order in "tensorflow jax" "torch jax" "openvino jax" jax; do v/bin/python try.py $order; done)
echo "$seen"
[ "$seen" = "tensorflow, then jax: imported with jax
torch, then jax: imported with jax
openvino, then jax: No module named 'openvino'
jax: imported with jax" ]
