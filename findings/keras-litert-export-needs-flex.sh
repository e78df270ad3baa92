#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (ai-edge-litert 2.3.0, numpy 2.4.6): export(format='litert') of an LSTM writes a
# file that neither the interpreter of ai-edge-litert nor tf.lite.Interpreter of the TensorFlow that wrote it can run:
# it holds operators of the Flex delegate, which neither brings. The export says nothing. The same layer with
# unroll=True makes a file that both run, and so does the loop where input_signature fixes the batch.
# Seen: RuntimeError of both for the first file, an output of both for the second and the third.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 tensorflow==2.21.0 ai-edge-litert==2.3.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=tensorflow
cat >seen.py <<'P'
import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
signature = [keras.InputSpec("float32", (1, 4, 8))]
for unroll, extra in ((False, {}), (True, {}), (False, {"input_signature": signature})):
    model = keras.Sequential([keras.Input((4, 8)), keras.layers.LSTM(3, unroll=unroll)])
    model(np.zeros((1, 4, 8), "float32"))
    model.export("m.tflite", format="litert", verbose=False, **extra)
    for name, make in (("LiteRT", Interpreter), ("TensorFlow", tf.lite.Interpreter)):
        try:
            running = make("m.tflite")
            running.allocate_tensors()
            running.invoke()
            print(f"unroll={unroll} {''.join(extra)} {name}: runs")
        except RuntimeError as error:
            print(f"unroll={unroll} {''.join(extra)} {name}:", str(error).split(",")[0])
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "unroll=False  LiteRT: Select TensorFlow op(s)
unroll=False  TensorFlow: Select TensorFlow op(s)
unroll=True  LiteRT: runs
unroll=True  TensorFlow: runs
unroll=False input_signature LiteRT: runs
unroll=False input_signature TensorFlow: runs" ]
