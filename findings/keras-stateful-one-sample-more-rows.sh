#!/usr/bin/env bash
# keras 3.15.1 on tensorflow 2.21.0 (numpy 2.4.6): a stateful layer whose batch is four takes a last batch of one sample
# in predict(), fit() and evaluate(), without an error or a warning: the one sample is repeated to the four states.
# predict() then returns more rows than it was given. With a last batch of two it raises, and on jax 0.10.2 one
# sample raises as well.
# Seen: predict of 5 samples gives 8 rows, fit and evaluate of them end well; with 6, and on JAX with 5, all three raise.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 tensorflow==2.21.0 numpy==2.4.6 jax==0.10.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work
cat >seen.py <<'P'
import keras
import numpy as np
x, y = np.ones((6, 4, 8), "float32"), np.ones((6, 3), "float32")
for samples in (5, 6):
    for name in ("predict", "fit", "evaluate"):
        inputs = keras.Input((4, 8), batch_size=4)
        model = keras.Model(inputs, keras.layers.LSTM(3, stateful=True)(inputs))
        model.compile("sgd", "mse")
        data = (x[:samples],) if name == "predict" else (x[:samples], y[:samples])
        try:
            result = getattr(model, name)(*data, batch_size=4, verbose=0)
            print(name, samples, len(result) if name == "predict" else "ends well")
        except Exception:
            print(name, samples, "raises")
P
for backend in tensorflow jax; do
  echo "$backend" >>seen
  KERAS_BACKEND=$backend v/bin/python seen.py >>seen 2>log || { cat log; exit 2; }
done
cat seen
[ "$(cat seen)" = "tensorflow
predict 5 8
fit 5 ends well
evaluate 5 ends well
predict 6 raises
fit 6 raises
evaluate 6 raises
jax
predict 5 raises
fit 5 raises
evaluate 5 raises
predict 6 raises
fit 6 raises
evaluate 6 raises" ]
