"""Gradients of convolution and pooling, for the stand-in `jax.lax`: offset by offset of the window."""

import numpy as np
from jax import lax


def to_inputs(gradient, lhs, rhs, *given, **named):
    """The gradient of a convolution at its input, of that at its output; the arguments are those of the convolution."""
    by = _Convolution(lhs, rhs, *given, **named)
    gradient = by.in_groups(gradient)
    total = np.zeros(by.inputs.shape, gradient.dtype)
    for offset, place in by.places(gradient.shape[3:]):
        part = np.einsum("ngo...,goi->ngi...", gradient, by.kernel[(..., *offset)])
        total[place] += part.reshape(len(part), -1, *part.shape[3:])
    return np.transpose(_unpadded(total, by.pads), np.argsort(by.numbers.lhs_spec))


def to_kernel(gradient, lhs, rhs, *given, **named):
    """The gradient of a convolution at its kernel."""
    by = _Convolution(lhs, rhs, *given, **named)
    gradient = by.in_groups(gradient)
    total = np.zeros(by.kernel.shape, gradient.dtype)
    for offset, place in by.places(gradient.shape[3:]):
        patch = by.inputs[place]
        patch = patch.reshape(len(patch), by.groups, by.kernel.shape[2], -1)
        total[(..., *offset)] = np.einsum("ngop,ngip->goi", gradient.reshape(*gradient.shape[:3], -1), patch)
    whole = total.reshape(-1, *total.shape[2:])
    return np.transpose(whole, np.argsort(by.numbers.rhs_spec))


class _Convolution:
    """A convolution taken apart; the arguments are those of `jax.lax.conv_general_dilated`."""

    def __init__(self, lhs, rhs, strides, padding, *, rhs_dilation=None, dimension_numbers=None, feature_group_count=1):
        inputs = np.transpose(lhs, dimension_numbers.lhs_spec)  # sample, channel, *space
        kernel = np.transpose(rhs, dimension_numbers.rhs_spec)  # out, in, *space
        self.numbers, self.groups, self.strides = dimension_numbers, feature_group_count, strides
        self.dilation = rhs_dilation or (1,) * (inputs.ndim - 2)
        self.pads = lax.pads_of(inputs.shape[2:], kernel.shape[2:], strides, self.dilation, padding)
        self.pads = [(0, 0), (0, 0), *self.pads]
        self.inputs = np.pad(inputs, self.pads)
        self.kernel = kernel.reshape(self.groups, -1, *kernel.shape[1:])

    def in_groups(self, gradient):
        """That of the output: sample, group, channel of the group, *space."""
        gradient = np.transpose(gradient, self.numbers.out_spec)
        return gradient.reshape(len(gradient), self.groups, -1, *gradient.shape[2:])

    def places(self, sizes):
        """Each offset in the kernel, and the part of the padded input that it meets in an output of these sizes."""
        return _places(self.kernel.shape[3:], self.strides, self.dilation, sizes)


def to_pooled(gradient, ans, inputs, start, operation, window, strides, padding):
    """The gradient of pooling at its input; the largest of a window gets it, the first of several as large."""
    pads = lax.pads_of(inputs.shape, window, strides, (1,) * inputs.ndim, padding)
    padded = np.pad(inputs, pads, constant_values=start)
    total, left = np.zeros(padded.shape, gradient.dtype), np.ones(ans.shape, bool)
    for _, place in _places(window, strides, (1,) * inputs.ndim, ans.shape, before=()):
        if operation is lax.add:
            total[place] += gradient
        else:
            here = left & (padded[place] == ans)
            left &= ~here
            total[place] += np.where(here, gradient, 0)
    return _unpadded(total, pads)


def _places(window, strides, dilation, sizes, before=(slice(None), slice(None))):
    for offset in np.ndindex(*window):
        starts = [at * apart for at, apart in zip(offset, dilation, strict=True)]
        parts = zip(starts, sizes, strides, strict=True)
        yield offset, (*before, *(slice(start, start + (size - 1) * step + 1, step) for start, size, step in parts))


def _unpadded(array, pads):
    return array[tuple(slice(low, size - high) for (low, high), size in zip(pads, array.shape, strict=True))]
