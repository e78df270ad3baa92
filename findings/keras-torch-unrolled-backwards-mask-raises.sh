#!/usr/bin/env bash
# keras 3.15.1 on torch 2.13.0 (numpy 2.4.6): a recurrent layer with unroll=True, go_backwards=True and a mask raises
# AttributeError, 'tuple' object has no attribute 'shape', so Bidirectional with an unrolled layer and a mask raises
# too. Any two of the three work, and all three do on TensorFlow, JAX and NumPy.
# Seen for SimpleRNN with a mask that keeps everything: seven combinations work, one raises.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 torch==2.13.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=torch
cat >seen.py <<'P'
import keras
import numpy as np
x = np.ones((1, 4, 8), "float32")
works = 0
for number in range(8):
    backwards, unroll, masked = (bool(number & bit) for bit in (4, 2, 1))
    layer = keras.layers.SimpleRNN(1, unroll=unroll, go_backwards=backwards)
    try:
        layer(x, mask=np.ones((1, 4), bool) if masked else None)
        works += 1
    except AttributeError as error:
        print("backwards", backwards, "unroll", unroll, "mask", masked, "no attribute 'shape'" in str(error))
print("works:", works)
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "backwards True unroll True mask True True
works: 7" ]
