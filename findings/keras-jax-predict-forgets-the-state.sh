#!/usr/bin/env bash
# keras 3.15.1 on jax 0.10.2 (numpy 2.4.6): predict() of a model with a stateful LSTM does not carry the state from one
# call to the next, and leaves zeros in the layer, without an error or a warning. Called directly, the same model
# carries it. The TensorFlow, PyTorch and NumPy backends carry it in both ways.
# Seen on a layer with all weights 0.1: the model called twice gives 0.6384, then 0.6867; predict twice gives 0.6384
# both times, and the state is 0 afterwards. So it is after predict_on_batch, evaluate, test_on_batch, train_on_batch and
# fit, while a call of the model leaves it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 numpy==2.4.6 jax==0.10.2 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work TMPDIR=$work KERAS_BACKEND=jax
cat >seen.py <<'P'
import keras
import numpy as np
x = np.ones((1, 4, 8), "float32")
inputs = keras.Input(batch_shape=(1, 4, 8))
lstm = keras.layers.LSTM(1, stateful=True)
model = keras.Model(inputs, lstm(inputs))
model.set_weights([np.full(w.shape, 0.1) for w in model.weights])
def value(y):
    return round(float(np.asarray(y)[0, 0]), 4)
print("called:", value(model(x)), value(model(x)))
lstm.reset_state()
print("predict:", value(model.predict(x, verbose=0)), value(model.predict(x, verbose=0)))
print("state after predict is 0:", bool(np.all(np.asarray(lstm.states[0]) == 0)))
y = np.ones((1, 1), "float32")
model.compile("sgd", "mse")
for name, data in (
    ("predict_on_batch", (x,)),
    ("evaluate", (x, y)),
    ("test_on_batch", (x, y)),
    ("train_on_batch", (x, y)),
    ("fit", (x, y)),
    ("__call__", (x,)),
):
    getattr(model, name)(*data, **({"verbose": 0} if name in ("evaluate", "fit") else {}))
    print(name, bool(np.all(np.asarray(lstm.states[0]) == 0)))
P
seen=$(v/bin/python seen.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "called: 0.6384 0.6867
predict: 0.6384 0.6384
state after predict is 0: True
predict_on_batch True
evaluate True
test_on_batch True
train_on_batch True
fit True
__call__ False" ]
