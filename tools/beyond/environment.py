"""The environments in which backends, exports and other tools run: beside that of the project, each with its lock.

They hold gigabytes of libraries that no page and no test needs, so nothing of them is in the project's
`requirements.txt`: `make beyond-setup` and `make tools-setup` install them, the build and CI only read what was
recorded with them. There are two because the tools ask for versions that the exports do not have.
"""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tools.engine.processes import Runtime
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT


@dataclass(frozen=True)
class Environment:
    """One of them.

    Args:
        lock: the file with its versions.
        folder: where it is.
        setup: the target of `make` that installs it.
    """

    lock: Path
    folder: Path
    setup: str

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


BEYOND = Environment(
    Path(__file__).with_name("requirements.txt"),
    Path(os.environ.get("BEYOND_VENV", HERE.root / ".venv-beyond")),
    "beyond-setup",
)
"""That of backends and exports."""

TOOLS = Environment(
    Path(__file__).with_name("requirements-tools.txt"),
    Path(os.environ.get("TOOLS_VENV", HERE.root / ".venv-tools")),
    "tools-setup",
)
"""That of tools which read or wrap a model."""

OF_PROGRAMS = {"exports": BEYOND, "tools": TOOLS}
"""By the folder of `snippets/`, where its programs are executed."""

BACKENDS = {"jax": ("jax",), "torch": ("torch",), "numpy": (), "openvino": ("openvino",)}
"""The backends of Keras besides TensorFlow's, and what each imports."""

NAMES = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch", "numpy": "NumPy", "openvino": "OpenVINO"}
"""How pages call them."""


def runtime(backend: str) -> Runtime:
    """What a program of that backend runs in, with the library imported before it is forked.

    Args:
        backend: as `KERAS_BACKEND` names it.
    """
    libraries = ("tensorflow",) if backend == "tensorflow" else BACKENDS[backend]
    return Runtime(str(BEYOND.python), (*libraries, "keras", "numpy"))


def variables(backend: str) -> dict[str, str]:
    """What a program of that backend sees in its environment, besides what every program does."""
    if backend != "jax":
        return {"KERAS_BACKEND": backend}
    return {
        "KERAS_BACKEND": backend,
        "JAX_PLATFORMS": "cpu",
        # Each operation is compiled once for all programs: without this, a program takes seconds.
        "JAX_COMPILATION_CACHE_DIR": str(HERE.cache / "jax"),
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
        "JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1",
        "JAX_PERSISTENT_CACHE_ENABLE_XLA_CACHES": "none",
    }


def versions(*packages: str, environment: Environment = BEYOND) -> dict[str, str]:
    """The versions of packages as they are installed there, and that of Python.

    Args:
        packages: their names.
        environment: where.

    Raises:
        Problems: the environment is not there, or lacks one.
    """
    ask = (
        "import json, platform; from importlib.metadata import version; "
        f"print(json.dumps({{'python': platform.python_version(), **{{n: version(n) for n in {packages!r}}}}}))"
    )
    try:
        done = subprocess.run([environment.python, "-c", ask], capture_output=True, encoding=TEXT, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        detail = getattr(error, "stderr", "") or str(error)
        message = f"what this file lists is not installed, or not all of it: run `make {environment.setup}`"
        place = environment.lock.relative_to(HERE.root).as_posix()
        raise Problems([Problem(place, 0, message, detail)]) from error
    found: dict[str, str] = json.loads(done.stdout)
    return found
