#!/usr/bin/env bash
# keras 3.15.1 on torch 2.13.0 (onnx 1.23.2, onnxscript 0.7.2, onnxruntime 1.32.0, numpy 2.4.6): export(format='onnx')
# of an LSTM with an open length, Input((None, 8)), writes a file that declares an open length, accepts any, and
# computes the first timestep only, whatever it is given. No error, no warning. With the length declared the file is
# right.
# Seen for 7 timesteps: the answer is that of Keras for the first timestep, and not that for all.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 torch==2.13.0 onnx==1.23.2 onnxscript==0.7.2 onnxruntime==1.32.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=torch
cat >seen.py <<'P'
import keras
import numpy as np
import onnxruntime
x = np.random.default_rng(0).normal(size=(2, 7, 8)).astype("float32")
for length in (7, None):
    inputs = keras.Input((length, 8))
    lstm = keras.layers.LSTM(3)
    model = keras.Model(inputs, lstm(inputs))
    model(x)
    model.export("m.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession("m.onnx")
    y = session.run(None, {session.get_inputs()[0].name: x})[0]
    whole, first = (keras.ops.convert_to_numpy(lstm(some)) for some in (x, x[:, :1]))
    print(f"length {length}: all timesteps {np.allclose(y, whole, atol=1e-5)}, first only {np.allclose(y, first, atol=1e-5)}")
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "length 7: all timesteps True, first only False
length None: all timesteps False, first only True" ]
