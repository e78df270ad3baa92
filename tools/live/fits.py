"""Says which stand-ins of the live engine have to be read again for another Keras, without running anything.

python -m tools.live.fits                    the installed Keras beside the one that the stand-ins were written for
python -m tools.live.fits --keras FOLDER     another one: the folder that holds `keras`, such as a site-packages
python -m tools.live.fits --record           they have been read: take what is installed for what they follow

A stand-in replaces a function of Keras, or does what Keras' TensorFlow backend does. Where that function is another
one, the stand-in may no longer fit. A library that is replaced must have whatever Keras asks it for.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path

from tools.engine.digests import digest
from tools.live.pack import INSIDE
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT, Project, write_if_changed

FILE = "docs/_meta/stand-ins.json"

OURS = "keras_here"
"""The package that makes Keras ready; each of its modules has a line in `FOLLOWED`."""

FUNCTIONS = "uniform", "normal", "truncated_normal", "randint", "categorical", "dropout", "shuffle"

FOLLOWED: Mapping[str, Mapping[str, Sequence[str]]] = {
    "__init__": {"utils/module_utils.py": ("LazyModule",)},
    "assignment": {
        "backend/tensorflow/trackable.py": ("KerasAutoTrackable.__setattr__", "sticky_attribute_assignment"),
        "backend/numpy/layer.py": ("NumpyLayer",),
    },
    "batches": {"layers/rnn/rnn.py": ("RNN.__init__", "RNN.build", "RNN.call")},
    "derivatives": {
        "backend/numpy/nn.py": ("relu", "relu6", "leaky_relu", "sigmoid", "softmax", "conv", "_pool"),
    },
    "dtypes": {
        "backend/common/dtypes.py": ("_lattice_result_type",),
        "backend/common/variables.py": ("standardize_dtype",),
    },
    "gaps": {
        "backend/common/dtypes.py": ("BIT64_TO_BIT32_DTYPE", "PYTHON_DTYPES_MAP"),
        "backend/numpy/linalg.py": ("qr",),
        "backend/numpy/numpy.py": ("sum", "equal", "not_equal", "greater", "greater_equal", "less", "less_equal"),
    },
    "gradients": {
        "backend/numpy/core.py": ("Variable", "stop_gradient"),
        "backend/tensorflow/trainer.py": ("TensorFlowTrainer.train_step",),
    },
    "names": {"utils/traceback_utils.py": ("format_argument_value",)},
    "numbers": {
        "backend/tensorflow/random.py": ("_cast_seed", *FUNCTIONS),
        "backend/numpy/random.py": FUNCTIONS,
        "random/seed_generator.py": ("draw_seed",),
    },
    "philox": {},  # TensorFlow's own generator: tests/live/test_random_numbers.py
    "recurrence": {"backend/tensorflow/rnn.py": ("rnn",), "backend/numpy/rnn.py": ("rnn",)},
    "refusals": {
        "utils/traceback_utils.py": ("inject_argument_info_in_traceback",),
        "backend/numpy/numpy.py": ("add", "subtract", "multiply", "matmul", "take"),
        "backend/tensorflow/numpy.py": ("add", "subtract", "multiply", "matmul", "take"),
    },
    "running": {"saving/object_registration.py": ("GLOBAL_CUSTOM_OBJECTS", "GLOBAL_CUSTOM_NAMES")},
    "shuffling": {
        "trainers/data_adapters/array_data_adapter.py": (
            "ArrayDataAdapter._get_iterator",
            "ArrayDataAdapter.get_tf_dataset",
        ),
        "utils/rng_utils.py": ("get_random_seed",),
    },
    "training": {
        "backend/tensorflow/trainer.py": tuple(
            f"TensorFlowTrainer.{each}"
            for each in ("fit", "train_step", "train_on_batch", "make_train_function", "evaluate", "test_on_batch")
        ),
        "backend/numpy/trainer.py": tuple(
            f"NumpyTrainer.{each}" for each in ("test_step", "evaluate", "test_on_batch", "_symbolic_build")
        ),
        "trainers/epoch_iterator.py": ("EpochIterator",),
    },
    "windows": {},  # derivatives of the stand-in for JAX: tests/live/test_training.py
}
"""By module, the files below `keras/src` and what of them it replaces, or does as they do."""

NOT_OURS = re.compile(r"^backend/(?:jax|torch|tensorflow|openvino)/|_test\.py$")
"""Files of Keras that the engine does not have."""

ADVICE = "read both, mend what has to be, then `make live-fits RECORD=1`"


def libraries() -> list[str]:
    """The packages that are replaced as a whole."""
    return sorted(each.name for each in INSIDE.iterdir() if each.is_dir() and each.name not in (OURS, "__pycache__"))


def text_of(file: Path, name: str) -> str | None:
    """The code of a function, a class or a value of a module, without documentation and comments; None: not there.

    Args:
        file: the module.
        name: as of `__qualname__`.
    """
    if not file.is_file():
        return None
    source = file.read_text(TEXT)
    node: ast.AST = ast.parse(source)
    for part in name.split("."):
        inside = [each for each in getattr(node, "body", ()) if part in _names(each)]
        if not inside:
            return None
        node = inside[-1]
    lines = source.splitlines()
    left_out = {number for each in ast.walk(node) for number in _documentation(each)}
    assert isinstance(node, ast.stmt)
    numbers = range(node.lineno, (node.end_lineno or node.lineno) + 1)
    kept = [lines[number - 1].rstrip() for number in numbers if number not in left_out]
    return "\n".join(line for line in kept if line and not line.lstrip().startswith("#"))


def _names(node: ast.AST) -> set[str]:
    """What a statement gives a name to."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return {node.name}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {each.asname or each.name for each in node.names}
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return {each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)}


def _documentation(node: ast.AST) -> range:
    """The lines of its docstring."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node, clean=False) is not None:
        return range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1)
    return range(0)


def followed(keras: Path) -> dict[str, str]:
    """A digest of all that is followed, by module, file and name; empty for what is not there.

    Args:
        keras: the folder `keras`.
    """
    found = {}
    for module, files in FOLLOWED.items():
        for file, names in files.items():
            for name in names:
                text = text_of(keras / "src" / file, name)
                found[f"{module} {file} {name}"] = "" if text is None else digest(text)
    return found


def lacking(keras: Path) -> list[str]:
    """What Keras asks a replaced library for and the stand-in has not: `optree.tree_iter in tree/optree_impl.py`.

    Args:
        keras: the folder `keras`.
    """
    replaced = dict(_offered())
    found = set()
    for path in sorted((keras / "src").rglob("*.py")):
        file = path.relative_to(keras / "src").as_posix()
        if NOT_OURS.search(file):
            continue
        source = path.read_text(TEXT)
        if any(library in source for library in replaced):
            found |= {f"{each} in {file}" for each in _asked(ast.parse(source), replaced)}
    return sorted(found)


def _offered() -> Iterator[tuple[str, set[str]]]:
    """By its name, each module of a replaced library and what it has."""
    for library in libraries():
        for path in sorted((INSIDE / library).glob("*.py")):
            names = set().union(*map(_names, ast.parse(path.read_text(TEXT)).body))
            if path.stem == "__init__":
                beside = {each.stem for each in path.parent.glob("*.py")}
                yield library, names | beside | {"available"}  # that is asked of Keras' own way of importing
            else:
                yield f"{library}.{path.stem}", names


def _asked(tree: ast.AST, replaced: Mapping[str, set[str]]) -> Iterator[str]:
    """What a module uses of replaced libraries and what they lack."""
    bound = {}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            within = getattr(node, "module", "") or ""
            before = "" if within in ("", "keras.src.utils.module_utils") else f"{within}."
            for each in node.names:
                if f"{before}{each.name}" in replaced:
                    bound[each.asname or each.name] = f"{before}{each.name}"
    for node in ast.walk(tree):
        module = _dotted(node.value, bound) if isinstance(node, ast.Attribute) else ""
        if isinstance(node, ast.Attribute) and module in replaced and node.attr not in replaced[module]:
            yield f"{module}.{node.attr}"


def _dotted(node: ast.AST, bound: Mapping[str, str]) -> str:
    """The module that an expression such as `jax.lax` stands for."""
    if isinstance(node, ast.Name):
        return bound.get(node.id, "")
    return f"{_dotted(node.value, bound)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def installed() -> Path:
    """The folder of the installed Keras, found without importing it."""
    found = metadata.distribution("keras").locate_file("keras")
    return Path(str(found))


def problems(project: Project, keras: Path) -> list[Problem]:
    """Stand-ins that another Keras asks to be read again.

    Args:
        project: owns the record.
        keras: the folder of that Keras.

    Raises:
        Problems: the record is not what `--record` writes.
    """
    known = read(project)
    now = followed(keras)
    found = []
    for each, seen in now.items():
        module, file, name = each.split(" ")
        if known["followed"].get(each) == seen != "":
            continue
        what = "has changed" if seen and each in known["followed"] else "is new here" if seen else "is gone"
        message = f"follows `{name}` of keras/src/{file}, which {what} since Keras {known['keras']}: {ADVICE}"
        found.append(Problem((INSIDE / OURS / f"{module}.py").relative_to(HERE.root).as_posix(), 0, message))
    for each in sorted(set(lacking(keras)) - set(known["lacking"])):
        asked, _, file = each.partition(" in ")
        place = (INSIDE / asked.split(".")[0]).relative_to(HERE.root).as_posix()
        found.append(Problem(place, 0, f"has no `{asked}`, which keras/src/{file} asks for: {ADVICE}"))
    return found


def read(project: Project) -> dict[str, dict[str, str]]:
    """The record.

    Raises:
        Problems: it is not there, or not what `--record` writes.
    """
    try:
        known: dict[str, dict[str, str]] = json.loads((project.root / FILE).read_text(TEXT))
        _ = known["keras"], known["followed"].items(), known["lacking"]
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise Problems([Problem(FILE, 0, f"is no record ({error}): run `make live-fits RECORD=1`")]) from error
    return known


def write(project: Project, keras: Path, version: str) -> None:
    """Record what the stand-ins follow."""
    known = {"keras": version, "followed": followed(keras), "lacking": lacking(keras)}
    write_if_changed(project, project.root / FILE, json.dumps(known, indent=1) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.live.fits", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--keras", type=Path, metavar="FOLDER", help="the folder that holds `keras`")
    parser.add_argument("--record", action="store_true", help="take what is installed for what the stand-ins follow")
    options = parser.parse_args(arguments)
    keras = options.keras / "keras" if options.keras else installed()
    if not (keras / "src").is_dir():
        print(f"{keras}: there is no Keras", file=sys.stderr)
        return 2
    try:
        if options.record:
            write(HERE, keras, metadata.version("keras"))
        found = problems(HERE, keras)
    except Problems as error:
        found = list(error.problems)
    if found:
        print(Problems(found), file=sys.stderr)
        return 1
    modules = {each.split(" ")[0] for each in followed(keras)} | set(libraries())
    print(f"{len(modules)} stand-ins follow what this Keras has")
    return 0


if __name__ == "__main__":
    sys.exit(main())
