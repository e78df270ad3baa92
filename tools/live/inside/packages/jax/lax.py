"""Convolution and pooling, for which Keras' NumPy backend calls JAX (`keras.src.backend.numpy.nn`)."""

from collections import namedtuple

import numpy as np

ConvDimensionNumbers = namedtuple("ConvDimensionNumbers", "lhs_spec rhs_spec out_spec")
max, add = np.maximum, np.add  # as JAX names them


def conv_general_dilated(
    lhs,
    rhs,
    window_strides,
    padding,
    lhs_dilation=None,
    rhs_dilation=None,
    dimension_numbers=None,
    feature_group_count=1,
):
    """A convolution over any number of axes, as `jax.lax.conv_general_dilated` defines it.

    Args:
        lhs: the input; `rhs`: the kernel; the order of their axes as `dimension_numbers` gives it.
        window_strides: one for each axis.
        padding: "SAME", "VALID", or a pair for each axis.
        lhs_dilation: of the input; only 1 can be done here.
        rhs_dilation: of the kernel.
        dimension_numbers: a `ConvDimensionNumbers`.
        feature_group_count: into how many groups the channels fall.
    """
    if lhs_dilation is not None and any(each != 1 for each in lhs_dilation):
        raise NotImplementedError("a dilated input cannot be convolved in the browser")
    inputs = np.transpose(np.asarray(lhs), dimension_numbers.lhs_spec)  # sample, channel, *space
    kernel = np.transpose(np.asarray(rhs), dimension_numbers.rhs_spec)  # out, in, *space
    axes = inputs.ndim - 2
    dilation = rhs_dilation or (1,) * axes
    pads = pads_of(inputs.shape[2:], kernel.shape[2:], window_strides, dilation, padding)
    inputs = np.pad(inputs, [(0, 0), (0, 0), *pads])
    reach = tuple((size - 1) * step + 1 for size, step in zip(kernel.shape[2:], dilation))
    windows = np.lib.stride_tricks.sliding_window_view(inputs, reach, axis=tuple(range(2, 2 + axes)))
    chosen = [slice(None, None, step) for step in (*window_strides, *dilation)]
    windows = windows[(slice(None), slice(None), *chosen)]  # sample, channel, *space, *kernel
    groups = feature_group_count
    samples, channels = windows.shape[:2]
    windows = windows.reshape(samples, groups, channels // groups, *windows.shape[2:])
    kernel = kernel.reshape(groups, kernel.shape[0] // groups, *kernel.shape[1:])
    summed = [1, *range(2 + axes, 2 + 2 * axes)], [*range(1, 2 + axes)]
    results = [np.tensordot(windows[:, group], kernel[group], axes=summed) for group in range(groups)]
    result = np.moveaxis(np.concatenate(results, axis=-1), -1, 1)
    return np.ascontiguousarray(np.transpose(result, np.argsort(dimension_numbers.out_spec)))


def reduce_window(inputs, start, operation, window, strides, padding):
    """Pooling, as `jax.lax.reduce_window` defines it; `operation` is one of this module's."""
    inputs = np.asarray(inputs)
    inputs = np.pad(inputs, pads_of(inputs.shape, window, strides, (1,) * inputs.ndim, padding), constant_values=start)
    windows = np.lib.stride_tricks.sliding_window_view(inputs, window)
    windows = windows[tuple(slice(None, None, step) for step in strides)]
    return operation.reduce(windows, axis=tuple(range(inputs.ndim, 2 * inputs.ndim)))


def conv_transpose(*_, **__):
    """Not there."""
    raise NotImplementedError("conv_transpose is not available in the browser")


def pads_of(sizes, window, strides, dilation, padding):
    """Before and behind each axis, how much is added so that the windows fit."""
    if not isinstance(padding, str):
        return [tuple(each) for each in padding]
    if padding.upper() == "VALID":
        return [(0, 0)] * len(sizes)
    pads = []
    for size, width, step, apart in zip(sizes, window, strides, dilation):
        lacking = int(np.maximum((-(-size // step) - 1) * step + (width - 1) * apart + 1 - size, 0))
        pads.append((lacking // 2, lacking - lacking // 2))
    return pads
