"""What recurrent layers give in the live engine is what they give under TensorFlow: some 1,400 cases, under Node."""

from __future__ import annotations

from pathlib import Path

from tests.live.cases import GROUPS, KINDS, compared, in_the_engine, with_tensorflow
from tools.engine.execute import Executor

NO_BFLOAT16 = "NumPy has no bfloat16"
LISTS = "Keras on TensorFlow wraps the states, a list, and says so in the error: a stack of cells cannot be stateful"

DIFFERING = {
    **{f"arguments:{kind} dtype=bfloat16": NO_BFLOAT16 for kind in KINDS[:4]},
    **{f"arguments:{kind} stateful{mask}": LISTS for kind in KINDS[-2:] for mask in ("", " mask")},
}
"""By the name of a case, why it is not what TensorFlow gives. May only become shorter."""

MOST = 8
"""How many of them there may be."""

LEAST = 486
"""How many cases there must be."""


def test_every_case_is_what_tensorflow_gives(engine: Path, executor: Executor) -> None:
    found = compared(with_tensorflow(executor, GROUPS), in_the_engine(engine, GROUPS))
    differing = {each.name: each.what for each in found if each.what}
    unexpected = {name: what for name, what in differing.items() if name not in DIFFERING}
    assert unexpected == {}
    assert set(DIFFERING) - set(differing) == set(), "these are the same by now: take them off the list"
    assert len(DIFFERING) <= MOST
    assert len(found) >= LEAST


def test_a_fault_in_the_loop_over_timesteps_is_found(engine: Path, executor: Executor) -> None:
    """Planted: what is masked gives the output before it, whatever was asked for."""
    fault = """
from keras.src import backend
plain = backend.rnn
backend.rnn = lambda *given, **named: plain(*given, **{**named, "zero_output_for_mask": False})
"""
    groups = ("arguments:LSTM",)
    found = compared(with_tensorflow(executor, groups), in_the_engine(engine, groups, fault))
    wrong = {each.name for each in found if each.what}
    planted = {f"arguments:LSTM zero_output_for_mask unroll={unroll} return_sequences=True" for unroll in (False, True)}
    assert planted & wrong
