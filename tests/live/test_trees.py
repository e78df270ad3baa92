"""The stand-in for optree does what optree does, on trees that nobody has thought of."""

from __future__ import annotations

import importlib.util
import random
import sys
from collections import OrderedDict, deque, namedtuple
from collections.abc import Callable
from types import ModuleType
from typing import Any

import optree
import pytest

from tools.live.pack import INSIDE

Pair = namedtuple("Pair", "first second")

OPERATIONS: dict[str, Callable[..., Any]] = {
    "leaves": lambda trees, one, _, none: trees.tree_leaves(one, none_is_leaf=none),
    "paths": lambda trees, one, _, none: trees.tree_paths(one, none_is_leaf=none),
    "leaf": lambda trees, one, _, none: trees.tree_is_leaf(one, none_is_leaf=none),
    "map": lambda trees, one, other, none: trees.tree_map(lambda *each: each, one, other, none_is_leaf=none),
    "nodes": lambda trees, one, _, none: trees.tree_flatten(one, none_is_leaf=none)[1].num_nodes,
    "back": lambda trees, one, _, none: _back(trees, one, none, 0),
    "few": lambda trees, one, _, none: _back(trees, one, none, 1),
    "many": lambda trees, one, _, none: _back(trees, one, none, -1),
}


def _back(trees: Any, tree: Any, none: bool, lacking: int) -> Any:
    leaves, structure = trees.tree_flatten(tree, none_is_leaf=none)
    return trees.tree_unflatten(structure, [*leaves, 0] if lacking < 0 else leaves[lacking:])


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    place = INSIDE / "optree"
    spec = importlib.util.spec_from_file_location(
        "ours", place / "__init__.py", submodule_search_locations=[str(place)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["ours"] = module
    spec.loader.exec_module(module)
    return module


def grown(draw: random.Random, depth: int) -> Any:
    """A random tree."""
    kind = draw.choice(["list", "tuple", "dict", "ordered", "none", "deque", "pair", "leaf"] if depth else ["leaf"])
    some = [grown(draw, depth - 1) for _ in range(draw.randint(0, 3))] if depth else []
    names = draw.sample("abc", len(some))
    made: dict[str, Any] = {
        "list": some,
        "tuple": tuple(some),
        "dict": dict(zip(names, some, strict=True)),
        "ordered": OrderedDict(zip(names, some, strict=True)),
        "none": None,
        "deque": deque(some, maxlen=5),
        "pair": Pair(some, 1),
        "leaf": draw.randint(0, 9),
    }
    return made[kind]


def came_of(operation: Callable[..., Any], trees: Any, *arguments: Any) -> str:
    try:
        return repr(operation(trees, *arguments))
    except ValueError as error:
        said = str(error)
        return said if said.startswith("Too ") else "ValueError"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_it_does_what_optree_does(ours: ModuleType, operation: str) -> None:
    draw = random.Random(3)
    errors = 0
    for _ in range(1500):
        one = grown(draw, 3)
        other = optree.tree_map(lambda leaf: leaf + 1, one) if draw.random() < 0.6 else grown(draw, 3)
        for none in (False, True):
            expected = came_of(OPERATIONS[operation], optree, one, other, none)
            assert came_of(OPERATIONS[operation], ours, one, other, none) == expected
            errors += expected.startswith(("Too ", "ValueError"))
    assert (errors > 0) == (operation in ("map", "few", "many"))
