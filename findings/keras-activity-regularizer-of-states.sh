#!/usr/bin/env bash
# keras 3.15.1 (here on jax 0.10.2, numpy 2.4.6): `activity_regularizer`, said to act on the output of a recurrent layer, does so
# for an LSTM or GRU alone as long as it returns nothing else. With return_state=True it is applied to each state
# that is returned too, so the penalty doubles or triples; as the last output *is* the first state, that is penalised twice
# over. SimpleRNN takes the same argument, documents it in the same words, and drops it: no penalty at all, and the
# saved configuration says that there was none.
# Seen, with a regularizer that counts its calls as 1: LSTM [1], with states [1, 1, 1]; GRU [1] and [1, 1]; SimpleRNN []
# and [], configuration None.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 jax==0.10.2 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export KERAS_HOME=$work KERAS_BACKEND=jax JAX_PLATFORMS=cpu
cat >penalties.py <<'P'
import keras
import numpy as np
class One(keras.regularizers.Regularizer):
    def __call__(self, x):
        return keras.ops.max(keras.ops.ones_like(x))
    def get_config(self):
        return {}
x = np.ones((1, 4, 8), "float32")
for kind in (keras.layers.LSTM, keras.layers.GRU, keras.layers.SimpleRNN):
    for states in (False, True):
        layer = kind(3, activity_regularizer=One(), return_state=states)
        layer(x)
        kept = layer.get_config()["activity_regularizer"] is not None
        print(f"{kind.__name__}, return_state={states}: {[float(each) for each in layer.losses]}, in its configuration: {kept}")
P
seen=$(v/bin/python penalties.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "LSTM, return_state=False: [1.0], in its configuration: True
LSTM, return_state=True: [1.0, 1.0, 1.0], in its configuration: True
GRU, return_state=False: [1.0], in its configuration: True
GRU, return_state=True: [1.0, 1.0], in its configuration: True
SimpleRNN, return_state=False: [], in its configuration: False
SimpleRNN, return_state=True: [], in its configuration: False" ]
