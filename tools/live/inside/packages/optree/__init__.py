"""The part of optree that Keras calls (`keras/src/tree/optree_impl.py`), in pure Python, with optree's messages."""

from collections import OrderedDict, defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

from . import utils as utils

_REGISTERED = {}
"""By namespace and class, the functions that take a container apart and put it together."""


@dataclass
class _Opened:
    """A container taken apart.

    Args:
        kind: its class; all mappings count as `dict`.
        keys: by which its children are found.
        children: what it holds, in the order of the keys.
        rebuild: makes a container of this kind of new children.
    """

    kind: Any
    keys: tuple
    children: tuple
    rebuild: Any


@dataclass
class PyTreeSpec:
    """The structure of a tree without its leaves.

    Args:
        opened: the container at its root; None where that is a leaf.
        children: the structures of its children.
    """

    opened: Any = None
    children: list = field(default_factory=list)

    @property
    def num_leaves(self):
        """How many leaves there are."""
        return 1 if self.opened is None else sum(child.num_leaves for child in self.children)

    @property
    def num_nodes(self):
        """How many containers and leaves there are."""
        return 1 + sum(child.num_nodes for child in self.children)

    def unflatten(self, leaves):
        """The tree with these leaves."""
        leaves = list(leaves)
        if len(leaves) > self.num_leaves:
            raise ValueError(f"Too many leaves for PyTreeSpec; expected: {self.num_leaves}.")
        if len(leaves) < self.num_leaves:
            raise ValueError(f"Too few leaves for PyTreeSpec; expected: {self.num_leaves}, got: {len(leaves)}.")
        return self._filled(iter(leaves))

    def _filled(self, leaves):
        if self.opened is None:
            return next(leaves)
        return self.opened.rebuild([child._filled(leaves) for child in self.children])


def register_pytree_node(kind, flatten, unflatten, *, namespace=""):
    """Have a class count as a container."""
    if (namespace, kind) in _REGISTERED:
        raise ValueError(f"{kind} is already registered.")
    _REGISTERED[namespace, kind] = (flatten, unflatten)
    return kind


def register_pytree_node_class(kind=None, *, namespace=""):
    """The same for a class that has `tree_flatten` and `tree_unflatten`."""
    if kind is None:
        return lambda each: register_pytree_node_class(each, namespace=namespace)
    return register_pytree_node(kind, lambda tree: tree.tree_flatten(), kind.tree_unflatten, namespace=namespace)


def tree_flatten(tree, is_leaf=None, *, none_is_leaf=False, namespace=""):
    """The leaves, and the structure."""
    _, leaves, structure = tree_flatten_with_path(tree, is_leaf, none_is_leaf=none_is_leaf, namespace=namespace)
    return leaves, structure


def tree_flatten_with_path(tree, is_leaf=None, *, none_is_leaf=False, namespace=""):
    """The way to each leaf, the leaves, and the structure."""
    paths, leaves = [], []

    def walk(node, path):
        opened = _open(node, is_leaf, none_is_leaf, namespace)
        if opened is None:
            paths.append(path)
            leaves.append(node)
            return PyTreeSpec()
        pairs = zip(opened.keys, opened.children, strict=True)
        return PyTreeSpec(opened, [walk(child, (*path, key)) for key, child in pairs])

    structure = walk(tree, ())
    return paths, leaves, structure


def tree_paths(tree, is_leaf=None, *, none_is_leaf=False, namespace=""):
    """The way to each leaf."""
    return tree_flatten_with_path(tree, is_leaf, none_is_leaf=none_is_leaf, namespace=namespace)[0]


def tree_leaves(tree, is_leaf=None, *, none_is_leaf=False, namespace=""):
    """The leaves."""
    return tree_flatten(tree, is_leaf, none_is_leaf=none_is_leaf, namespace=namespace)[0]


def tree_unflatten(structure, leaves):
    """The tree of a structure and its leaves."""
    return structure.unflatten(leaves)


def tree_is_leaf(tree, is_leaf=None, *, none_is_leaf=False, namespace=""):
    """Whether it is no container."""
    return _open(tree, is_leaf, none_is_leaf, namespace) is None


def tree_map(function, tree, *others, is_leaf=None, none_is_leaf=False, namespace=""):
    """The tree with each leaf replaced by what the function makes of it, and of what stands there in other trees."""
    leaves, structure = tree_flatten(tree, is_leaf, none_is_leaf=none_is_leaf, namespace=namespace)
    columns = [leaves, *(_up_to(structure, other, none_is_leaf, namespace) for other in others)]
    return structure.unflatten(function(*each) for each in zip(*columns, strict=True))


def _up_to(structure, tree, none_is_leaf, namespace):
    """What stands in a tree where the structure has its leaves."""
    if structure.opened is None:
        return [tree]
    kind, keys = structure.opened.kind, structure.opened.keys
    opened = _open(tree, None, none_is_leaf, namespace)
    if opened is None or opened.kind is not kind:
        raise ValueError(f"Expected {_name(kind)}, got {tree!r}.")
    if kind is dict:
        _same_keys(set(keys), set(opened.keys), tree)
        found = dict(zip(opened.keys, opened.children, strict=True))
        children = [found[key] for key in keys]
    elif len(opened.children) != len(keys):
        counts = f"expected: {len(keys)}, got: {len(opened.children)}"
        raise ValueError(f"{kind.__name__} arity mismatch; {counts}; {kind.__name__}: {tree!r}.")
    else:
        children = opened.children
    pairs = zip(structure.children, children, strict=True)
    return [each for child, part in pairs for each in _up_to(child, part, none_is_leaf, namespace)]


def _name(kind):
    if kind is None:
        return "None"
    if kind is dict:
        return "an instance of dict, collections.OrderedDict, or collections.defaultdict"
    if hasattr(kind, "_fields"):
        return "an instance of collections.namedtuple"
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"an instance of {name}"


def _same_keys(expected, found, tree):
    if expected == found:
        return
    lists = f"expected key(s): {_keys(expected)}, got key(s): {_keys(found)}"
    for name, some in (("missing", expected - found), ("extra", found - expected)):
        lists += f", {name} key(s): {_keys(some)}" if some else ""
    raise ValueError(f"dictionary key mismatch; {lists}; {type(tree).__name__}: {tree!r}.")


def _keys(mapping):
    try:
        return sorted(mapping)
    except TypeError:  # keys that cannot be compared stay in their order
        return list(mapping)


def _open(tree, is_leaf, none_is_leaf, namespace):
    """The container taken apart; None where it is a leaf."""
    if is_leaf is not None and is_leaf(tree):
        return None
    if tree is None:
        return None if none_is_leaf else _Opened(None, (), (), lambda _: None)
    kind = type(tree)
    if registered := _REGISTERED.get((namespace, kind)) or _REGISTERED.get(("", kind)):
        flatten, unflatten = registered
        children, kept, *keys = flatten(tree)
        children = tuple(children)
        names = tuple(keys[0]) if keys and keys[0] is not None else tuple(range(len(children)))
        return _Opened(kind, names, children, lambda new: unflatten(kept, new))
    if kind in (dict, OrderedDict, defaultdict):
        return _mapping(tree, kind)
    if kind is deque:
        return _sequence(tree, kind, lambda new: deque(new, tree.maxlen))
    if kind in (list, tuple):
        return _sequence(tree, kind, kind)
    if isinstance(tree, tuple) and hasattr(kind, "_fields"):
        return _sequence(tree, kind, lambda new: kind(*new))
    return None


def _sequence(tree, kind, rebuild):
    return _Opened(kind, tuple(range(len(tree))), tuple(tree), rebuild)


def _mapping(tree, kind):
    """Of a dict the children come in the order of its keys; an OrderedDict has its own. Rebuilt, each has its order."""
    keys, order = (list(tree) if kind is OrderedDict else _keys(tree)), list(tree)

    def rebuild(new):
        found = dict(zip(keys, new, strict=True))
        ordered = {key: found[key] for key in order}
        return defaultdict(tree.default_factory, ordered) if kind is defaultdict else kind(ordered)

    return _Opened(dict, tuple(keys), tuple(tree[key] for key in keys), rebuild)
