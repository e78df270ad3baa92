#!/usr/bin/env bash
# keras 3.15.1 on jax 0.10.2 (numpy 2.4.6): LSTM(dtype='float16') and bfloat16 cannot be built, NotImplementedError,
# because the default recurrent_initializer, orthogonal, asks for a QR decomposition in the layer's own dtype; with
# glorot_uniform they work. TensorFlow's backend builds float16 and refuses bfloat16 alone, NumPy's the other way round.
# Seen: NotImplementedError twice, then an output twice.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 jax==0.10.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=jax
cat >seen.py <<'P'
import keras
x = keras.ops.ones((1, 4, 8))
for initializer in ("orthogonal", "glorot_uniform"):
    for dtype in ("float16", "bfloat16"):
        try:
            y = keras.layers.LSTM(3, dtype=dtype, recurrent_initializer=initializer)(x)
            print(initializer, dtype, tuple(y.shape))
        except NotImplementedError:
            print(initializer, dtype, "NotImplementedError")
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "orthogonal float16 NotImplementedError
orthogonal bfloat16 NotImplementedError
glorot_uniform float16 (1, 3)
glorot_uniform bfloat16 (1, 3)" ]
