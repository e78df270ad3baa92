"""The stand-in for h5py gives back what h5py gives back, whatever is written."""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import h5py  # type: ignore[import-untyped]
import numpy as np
import pytest

from tools.live.pack import INSIDE


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    spec = importlib.util.spec_from_file_location("ours_h5py", INSIDE / "h5py" / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def grown(draw: random.Random, group: Any, depth: int) -> None:
    """Fill a group with what a seed says."""
    for name in draw.sample(["bias", "kernel", "vars", "0", "10", "9", "layers", "cell"], draw.randint(0, 4)):
        values = np.random.default_rng(draw.randrange(99)).normal(
            size=tuple(draw.choices(range(1, 4), k=draw.randint(0, 3)))
        )
        choice = draw.random()
        if choice < 0.3 and depth:
            grown(draw, group.create_group(name), depth - 1)
        elif choice < 0.5 and depth:
            grown(draw, group.create_group(f"{name}/inner"), depth - 1)
        elif choice < 0.8:
            group[name] = values.astype(draw.choice(["float32", "float64", "int32"]))
        else:
            made = group.create_dataset(name, data=values.astype("float16"))
            made.attrs["dtype"] = draw.choice(["float16", "한글"])
            made.attrs["names"] = [b"one", b"three"]
            made.attrs["count"] = draw.randrange(9)


def told(h5: Any, group: Any) -> list[Any]:
    """All that can be seen of a group."""
    found: list[Any] = [list(group.keys()), len(group), group.name]
    for name in group:
        each = group[name]
        kind = group.get(name, getclass=True).__name__
        found += [name, kind, name in group, f"{name}/nothing" in group, each.name]
        found += [(key, str(value), np.asarray(value).dtype.kind) for key, value in sorted(each.attrs.items())]
        if isinstance(each, h5.Dataset):
            found += [each.shape, each.dtype, np.array(each).tolist(), each.external, each.is_virtual]
        else:
            found.append(told(h5, each))
    return found


def test_what_is_written_comes_back_as_with_h5py(ours: ModuleType, tmp_path: Path) -> None:
    seen = 0
    for seed in range(150):
        came = []
        for h5 in (h5py, ours):
            with h5.File(tmp_path / f"{seed}-{h5.__name__}.h5", "w") as file:
                grown(random.Random(seed), file, 3)
                file.attrs["backend"] = "numpy"
            with h5.File(tmp_path / f"{seed}-{h5.__name__}.h5", "r") as file:
                came.append(told(h5, file))
        assert came[0] == came[1]
        seen += len(str(came[0])) > 100
    assert seen > 50


def _twice(file: Any) -> None:
    for _ in range(2):
        file.create_group("a")


@pytest.mark.parametrize(
    ("fails", "error"),
    [
        (lambda h5, place: h5.File(place / "nowhere.h5", "r"), FileNotFoundError),
        (lambda h5, place: h5.File(place / "text.h5", "r"), OSError),
        (lambda h5, place: h5.File(place / "new.h5", "w")["a"], KeyError),
        (lambda h5, place: _twice(h5.File(place / "twice.h5", "w")), ValueError),
    ],
)
def test_what_h5py_refuses_is_refused(
    ours: ModuleType, tmp_path: Path, fails: Callable[[Any, Path], Any], error: type[Exception]
) -> None:
    (tmp_path / "text.h5").write_text("no file of weights")
    for h5 in (h5py, ours):
        with pytest.raises(error):
            fails(h5, tmp_path)
