"""The loop over timesteps as Keras' TensorFlow backend runs it: what masked timesteps give differs on NumPy's.

The rules are those of `keras/src/backend/tensorflow/rnn.py` of Keras 3.15: before the first timestep that is not
masked, the output is zero; afterwards a masked timestep repeats the output before it.
"""

import numpy as np
from keras.src import backend, tree

from . import refusals


def install():
    """Have the layers call this loop."""
    backend.rnn = backend.numpy.rnn = rnn


def rnn(
    step_function,
    inputs,
    initial_states,
    go_backwards=False,
    mask=None,
    constants=None,
    unroll=False,
    input_length=None,  # noqa: ARG001 - no layer gives one that is shorter than its input
    time_major=False,
    zero_output_for_mask=False,
    return_all_outputs=True,
):
    """As `keras.src.backend.rnn`: the last output, the outputs of all timesteps (or of the last), and the states."""
    if not time_major:
        inputs = tree.map_structure(_swapped, inputs)
    series = tree.flatten(inputs)
    timesteps = series[0].shape[0]
    if unroll and not timesteps:
        raise ValueError("Unrolling requires a fixed number of timesteps.")
    if mask is not None:
        mask = np.asarray(mask).astype(bool)
        mask = mask[..., None] if mask.ndim == 2 else mask
        mask = mask if time_major else _swapped(mask)
        if len(mask) != timesteps:  # in TensorFlow's words
            raise ValueError(f"Cannot unstack {len(mask)} tensors into a TensorArray of static size {timesteps}")
    constants = tuple(constants or ())
    states = tuple(initial_states)

    def at(timestep):
        return tree.pack_sequence_as(inputs, [each[timestep] for each in series])

    order = range(timesteps - 1, -1, -1) if go_backwards else range(timesteps)
    if not unroll:
        step_function(at(0), states + constants)  # TensorFlow asks the cell once for the shape of its output
    outputs, before = [], None
    for timestep in order:
        output, new_states = step_function(at(timestep), tuple(states) + constants)
        if mask is None:
            states = new_states if unroll else tree.pack_sequence_as(initial_states, tree.flatten(new_states))
        else:
            zero = tree.map_structure(np.zeros_like, output)
            instead = zero if before is None or (zero_output_for_mask and not unroll) else before
            kept = mask[timestep]
            output = tree.map_structure(lambda new, old, kept=kept: _where(kept, new, old), output, instead)
            pairs = zip(tree.flatten(new_states), tree.flatten(states), strict=not unroll)
            states = tree.pack_sequence_as(states if unroll else new_states, [_where(kept, *each) for each in pairs])
        before = output
        outputs = [*outputs, output] if return_all_outputs else [output]
    last = outputs[-1]
    stacked = tree.map_structure(lambda *each: np.stack(each), *outputs)
    if unroll and mask is not None and zero_output_for_mask:
        last = _where(mask[order[-1]], last, np.zeros_like(last))
        stacked = _where(mask if return_all_outputs else mask[-1:], stacked, np.zeros_like(stacked))
    return last, stacked if time_major else tree.map_structure(_swapped, stacked), tuple(states)


def _swapped(array):
    array = np.asarray(array)
    axes = list(range(array.ndim))
    axes[0], axes[1] = 1, 0
    return np.transpose(array, axes)


def _where(kept, new, old):
    """The new values where the mask is true; it gets as many axes as they have."""
    new = np.asarray(new)
    if any(size not in (1, mine) for size, mine in zip(kept.shape, new.shape)) and refusals.works_eagerly():
        shape = [*kept.shape, *new.shape[kept.ndim :]]  # TensorFlow repeats it along the other axes before it looks
        condition = f"[{','.join(map(str, shape))}]"
        words = (
            f"condition {condition}, then {refusals.shape(new)}, and else {refusals.shape(old)} must be broadcastable"
        )
        raise refusals.refused("SelectV2", words)
    return np.where(kept.reshape(kept.shape + (1,) * (new.ndim - kept.ndim)), new, old).astype(new.dtype)
