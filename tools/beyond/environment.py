"""The environment in which backends and exports run: beside that of the project, with a lock of its own.

It holds gigabytes of libraries that no page and no test needs, so nothing of it is in the project's
`requirements.txt`: `make beyond-setup` installs it, the build and CI only read what was recorded with it.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from tools.engine.processes import Runtime
from tools.problems import Problem, Problems
from tools.project import HERE, TEXT

LOCK = Path(__file__).with_name("requirements.txt")

VENV = Path(os.environ.get("BEYOND_VENV", HERE.root / ".venv-beyond"))
"""Its folder."""

PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

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
    return Runtime(str(PYTHON), (*libraries, "keras", "numpy"))


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


def versions(*packages: str) -> dict[str, str]:
    """The versions of packages as they are installed there, and that of Python.

    Raises:
        Problems: the environment is not there, or lacks one.
    """
    ask = (
        "import json, platform; from importlib.metadata import version; "
        f"print(json.dumps({{'python': platform.python_version(), **{{n: version(n) for n in {packages!r}}}}}))"
    )
    try:
        done = subprocess.run([PYTHON, "-c", ask], capture_output=True, encoding=TEXT, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        detail = getattr(error, "stderr", "") or str(error)
        message = "the environment for backends and exports is not complete: run `make beyond-setup`"
        raise Problems([Problem(LOCK.relative_to(HERE.root).as_posix(), 0, message, detail)]) from error
    found: dict[str, str] = json.loads(done.stdout)
    return found
