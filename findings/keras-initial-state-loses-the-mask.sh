#!/usr/bin/env bash
# keras 3.15.1 (here on jax 0.10.2, numpy 2.4.6): the mask that Masking or Embedding(mask_zero=True) makes travels with its
# output to the next layer. Give that layer an `initial_state` as well, as a decoder gets from its encoder, and
# the mask is lost without a word: the padding is read like data, even where the state is nothing but the zeros that the
# layer begins with anyway. Keras fills in a mask only where a call has one tensor argument.
# The mask handed over by hand, mask=…, is heeded.
# Seen, against the same sequence without its padding: equal without initial_state, different with zeros as
# initial_state, called and in a functional model; equal again with mask=.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install keras==3.15.1 jax==0.10.2 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export KERAS_HOME=$work KERAS_BACKEND=jax JAX_PLATFORMS=cpu
cat >state.py <<'P'
import keras
import numpy as np
padded = np.array([[[1], [2], [0], [0]]], "float32")
zeros = [np.zeros((1, 2), "float32")] * 2
keras.utils.set_random_seed(0)
lstm, masking = keras.layers.LSTM(2), keras.layers.Masking()
right = np.array(lstm(padded[:, :2]))
def told(name, output):
    print(f"{name}:", "the padding is left out" if np.allclose(output, right, atol=1e-6) else "the padding is read")
told("without initial_state", lstm(masking(padded)))
told("with zeros as initial_state", lstm(masking(padded), initial_state=zeros))
inputs, h, c = keras.Input((4, 1)), keras.Input((2,)), keras.Input((2,))
model = keras.Model([inputs, h, c], lstm(masking(inputs), initial_state=[h, c]))
told("the same in a model", model.predict([padded, *zeros], verbose=0))
mask = masking.compute_mask(padded)
told("with mask= as well", lstm(masking(padded), initial_state=zeros, mask=mask))
P
seen=$(v/bin/python state.py 2>log) || { cat log; exit 2; }
echo "$seen"
[ "$seen" = "without initial_state: the padding is left out
with zeros as initial_state: the padding is read
the same in a model: the padding is read
with mask= as well: the padding is left out" ]
