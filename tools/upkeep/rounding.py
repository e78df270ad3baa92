"""A processor that rounds otherwise: goes before a program and moves the last bits of what TensorFlow computes.

No variable makes this processor add eight products in the order of another, and none makes it an ARM. So whatever may
be rounded elsewhere in another way is moved here on purpose, by as much as float32 leaves open: a sum by up to 1.5
times the rounding of its largest partial sums, a function such as `tanh` by up to 3 units in the last place. What
float32 holds exactly stays as it is: on every processor 2 + 2 is 4. How far a value is moved depends on the value and
the seed, so that two ways to the same number still end at the same number.

Imports nothing of the project: `tools.upkeep.processors` runs its text inside the process of the program.
"""

from __future__ import annotations

import importlib
import re
import threading
from collections.abc import Callable, Iterable
from typing import Any

SUMS = re.compile(
    r"(Batch|Sparse)?MatMul(V\d)?|Einsum|(Depthwise)?Conv\dd.*|AvgPool.*|BiasAddGrad|L2Loss|Mean|Cumsum|(\w*Segment)?Sum",
    re.IGNORECASE,
)
"""Operations that add values or products, in an order of their own."""

BOUNDED = re.compile(r"Cos|Erf|Sigmoid|Sin|Softmax|Softsign|Tanh")
"""Functions whose values lie between -1 and 1, on every processor."""

FUNCTIONS = re.compile(
    rf"{BOUNDED.pattern}|A(sin|cos|tan)h?|Atan2|Cosh|Sinh|Tan|Erfc|Exp|Expm1|Log|Log1p|LogSoftmax|Pow|Prod|Rsqrt"
    r"|(S?elu|Softplus)(Grad)?|(Sigmoid|Tanh)Grad|(Sparse)?SoftmaxCrossEntropyWithLogits",
    re.IGNORECASE,
)
"""Operations that approximate, each library in its own way; what IEEE 754 lays down, such as `Sqrt`, is not here."""

UNITS = re.compile("Qr|Svd")
"""Operations whose small values are as imprecise as the large ones."""

DRAWS = re.compile(
    rf"{UNITS.pattern}|Cholesky|MatrixInverse|RandomStandardNormal|TruncatedNormal|Stateless\w+Normal(V2)?"
)
"""Operations that cannot be asked for more digits of the same result: random numbers come from `log` and `cos`."""

UNIT = 2.0**-24
"""The relative rounding of float32."""


def round_otherwise(seed: int) -> None:
    """Have TensorFlow, in this process, from now on round otherwise.

    Args:
        seed: each makes another processor.
    """
    tf: Any = importlib.import_module("tensorflow")
    eager: Any = importlib.import_module("tensorflow.python.pywrap_tfe")
    fallback: Any = importlib.import_module("tensorflow.python.eager.execute")
    graph: Any = importlib.import_module("tensorflow.python.framework.op_def_library")
    tape: Any = importlib.import_module("tensorflow.python.eager.record")
    raw = tf.raw_ops
    floats = (tf.float32, tf.float16, tf.bfloat16)
    busy = threading.local()

    def concerned(name: str, outputs: Iterable[Any]) -> bool:
        """Whether these results may be moved."""
        moves = any(kind.fullmatch(name) for kind in (SUMS, FUNCTIONS, DRAWS))
        return moves and not hasattr(busy, "now") and any(each.dtype in floats for each in outputs)

    def wide(value: Any) -> Any:
        """An argument of an operation, in float64 where it is a float."""
        if isinstance(value, (list, tuple)):
            return [wide(each) for each in value]
        if not (hasattr(value, "dtype") and hasattr(value, "shape")):
            return value
        value = tf.convert_to_tensor(value)
        return raw.Cast(x=value, DstT=tf.float64) if value.dtype in floats else value

    def size(value: Any) -> Any:
        """The same without its sign."""
        if isinstance(value, (list, tuple)):
            return [size(each) for each in value]
        value = wide(value)
        return raw.Abs(x=value) if getattr(value, "dtype", None) == tf.float64 else value

    def shift(name: str, plain: Any, exact: Any, scale: Any) -> Any:
        """What to add to a result.

        Args:
            name: that of the operation.
            plain: the result, as computed here.
            exact: the same in float64.
            scale: how large what was rounded is.
        """
        near = raw.Cast(x=exact, DstT=tf.float32)
        bits = (raw.Bitcast(input=near, type=tf.int32) + tf.constant(seed * 0x2545F49)) * tf.constant(-0x61C88647)
        level = raw.BitwiseAnd(x=raw.RightShift(x=bits, y=tf.constant(20)), y=tf.constant(3))  # 0, 1, 2 or 3
        target = exact + (raw.Cast(x=level, DstT=tf.float64) - 1.5) * scale * UNIT
        if BOUNDED.fullmatch(name):
            one = tf.constant(1.0, tf.float64)
            target = raw.ClipByValue(t=target, clip_value_min=-one, clip_value_max=one)
        if not DRAWS.fullmatch(name):
            held = raw.Equal(x=raw.Cast(x=near, DstT=tf.float64), y=exact)
            target = raw.SelectV2(condition=held, t=exact, e=target)
        difference = raw.Cast(x=target, DstT=plain.dtype) - plain
        none = raw.ZerosLike(x=plain)
        return raw.StopGradient(input=raw.SelectV2(condition=raw.IsFinite(x=difference), t=difference, e=none))

    def moved(name: str, outputs: list[Any], again: Callable[[Callable[[Any], Any]], list[Any]]) -> list[Any]:
        """The results, rounded otherwise.

        Args:
            name: that of the operation.
            outputs: the results.
            again: runs the operation once more, each argument changed by the function that it is given.
        """
        busy.now = True
        try:
            with tape.stop_recording():
                exact = [wide(each) for each in outputs] if DRAWS.fullmatch(name) else again(wide)
                if SUMS.fullmatch(name):
                    scale = again(size)
                elif UNITS.fullmatch(name):
                    scale = [raw.OnesLike(x=each) for each in exact]
                else:
                    scale = [2 * size(each) for each in exact]
                shifts = [
                    shift(name, *each) if each[0].dtype in floats else None
                    for each in zip(outputs, exact, scale, strict=True)
                ]
            results = [
                plain if by is None else raw.AddV2(x=plain, y=by) for plain, by in zip(outputs, shifts, strict=True)
            ]
            if not tf.executing_eagerly():
                for result, plain in zip(results, outputs, strict=True):
                    result.set_shape(plain.shape)
            return results
        finally:
            del busy.now

    run_eager, run_fallback, run_graph = eager.TFE_Py_FastPathExecute, fallback.execute, graph._apply_op_helper

    def in_eager(context: Any, name: str, label: Any, *rest: Any) -> Any:
        found = run_eager(context, name, label, *rest)
        alone = hasattr(found, "dtype")
        outputs = [found] if alone else list(found or ())
        if not concerned(name, outputs):
            return found

        def again(change: Callable[[Any], Any]) -> list[Any]:
            result = run_eager(context, name, None, *map(change, rest))
            return [result] if alone else list(result)

        results = moved(name, outputs, again)
        return results[0] if alone else results

    def in_fallback(op_name: Any, num_outputs: int, inputs: Any, attrs: Any, ctx: Any, name: Any = None) -> Any:
        outputs = run_fallback(op_name, num_outputs, inputs, attrs, ctx, name)
        operation = op_name.decode() if isinstance(op_name, bytes) else op_name
        if not concerned(operation, outputs):
            return outputs

        def again(change: Callable[[Any], Any]) -> list[Any]:
            narrow = [each.as_datatype_enum for each in floats]
            pairs = zip(attrs[::2], attrs[1::2], strict=True)
            types = ((key, tf.float64.as_datatype_enum if key == "T" and at in narrow else at) for key, at in pairs)
            return list(run_fallback(op_name, num_outputs, change(inputs), sum(types, ()), ctx))

        return moved(operation, list(outputs), again)

    def in_graph(op_type_name: str, name: Any = None, **keywords: Any) -> Any:
        structure, producer, op, outputs = run_graph(op_type_name, name=name, **keywords)
        if not concerned(op_type_name, outputs):
            return structure, producer, op, outputs

        def again(change: Callable[[Any], Any]) -> list[Any]:
            given = [arg.name for arg in op.op_def.input_arg]
            several = any(arg.number_attr for arg in op.op_def.input_arg)
            tensors = [change(each) for each in op.inputs]
            inputs = {given[0]: tensors} if several else dict(zip(given, tensors, strict=True))
            kept = [attr.name for attr in op.op_def.attr if attr.type != "type" and attr.name != "N"]
            return list(run_graph(op_type_name, **inputs, **{each: op.get_attr(each) for each in kept})[3])

        return structure, producer, op, moved(op_type_name, list(outputs), again)

    eager.TFE_Py_FastPathExecute, fallback.execute, graph._apply_op_helper = in_eager, in_fallback, in_graph
