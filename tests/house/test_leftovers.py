"""Nothing that the project runs leaves anything outside the checkout, however it ends, or heeds what lies there."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.checkout import GOOD, Checkout

COMPILED = """\
import keras
import tensorflow as tf


@tf.function
def clipped(x):
    if x > 1:
        x = tf.ones(())
    return x


clipped(tf.constant(2.0))
print("compiled", keras.config.floatx())
"""
"""TensorFlow's AutoGraph writes files into the temporary folder for this, and Keras its settings into the home."""


class Outside:
    """A home and a temporary folder that are nobody else's.

    Args:
        root: an empty folder.
    """

    def __init__(self, root: Path) -> None:
        self.folders = {"HOME": root / "home", "TMPDIR": root / "temporary"}
        for folder in self.folders.values():
            folder.mkdir()

    @property
    def environment(self) -> dict[str, str]:
        """What a command sees of them."""
        return {name: str(folder) for name, folder in self.folders.items()}

    @property
    def files(self) -> list[str]:
        """All that lies there."""
        return [str(path) for folder in self.folders.values() for path in folder.rglob("*")]


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    root = tmp_path / "outside"
    root.mkdir()
    return Outside(root)


@pytest.fixture
def compiling(checkout: Checkout) -> Checkout:
    """A checkout whose one program has AutoGraph compile a function, and has not been executed."""
    checkout.write("snippets/index.py", COMPILED)
    return checkout


def test_a_program_would_leave_files_behind(outside: Outside, compiling: Checkout) -> None:
    compiling.write("program.py", COMPILED + "import os; os._exit(0)\n")  # as a forked process ends
    assert compiling.run("program", **outside.environment).returncode == 0
    assert {Path(name).name for name in outside.files} >= {"keras.json"}
    assert any("__autograph_generated_file" in name for name in outside.files)


def test_a_build_leaves_nothing_behind(outside: Outside, compiling: Checkout) -> None:
    result = compiling.run("mkdocs", "build", **outside.environment)
    assert result.returncode == 0, result.stderr
    assert "compiled float32" in (compiling.root / "snippets/index.out").read_text()
    assert outside.files == []
    assert [path.name for path in (compiling.root / ".cache/running").iterdir()] == [".lock"]


def test_a_check_leaves_nothing_behind(outside: Outside, compiling: Checkout) -> None:
    assert compiling.run("tools.site.outputs", **outside.environment).returncode == 0
    assert compiling.run("tools.site.outputs", "--check", **outside.environment).returncode == 0
    assert outside.files == []


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_server_told_to_end_leaves_nothing_behind(outside: Outside, compiling: Checkout, name: str) -> None:
    served = compiling.start("tools.site.serve", "--port", "0", **outside.environment)
    assert served.stdout is not None
    assert any("Serving on" in line for line in served.stdout)
    served.send_signal(getattr(signal, name))
    rest = served.stdout.read()
    assert served.wait() == (0 if name == "SIGINT" else 128 + getattr(signal, name)), rest
    assert "Traceback" not in rest
    assert outside.files == []
    for folder in ("running", "served"):
        assert [path.name for path in (compiling.root / ".cache" / folder).iterdir()] == [".lock"]


def killed_while_it_executes(compiling: Checkout, outside: Outside, number: int) -> int:
    """How a build ended, told to while its one program sleeps."""
    compiling.write("snippets/index.py", COMPILED + "import time; open('begun', 'w').close(); time.sleep(900)\n")
    build = compiling.start("mkdocs", "build", SNIPPET_TIMEOUT="900", **outside.environment)
    assert build.stdout is not None
    while not list((compiling.root / ".cache").glob("running/*/*/work/begun")):
        assert build.poll() is None, build.stdout.read()
        time.sleep(0.05)
    build.send_signal(number)
    said = build.stdout.read()
    assert "Traceback" not in said, said
    return build.wait()


def test_a_build_that_is_killed_leaves_nothing_behind(outside: Outside, compiling: Checkout) -> None:
    assert killed_while_it_executes(compiling, outside, signal.SIGKILL) == -signal.SIGKILL
    assert outside.files == []
    before = list(_folders(compiling))
    assert before
    compiling.write("snippets/index.py", GOOD)  # so that the next one executes nothing
    assert compiling.run("mkdocs", "build", **outside.environment).returncode == 0
    assert list(_folders(compiling)) == []  # what the killed one left in the checkout is tidied up by the next


def test_a_build_told_to_end_does_so_at_once_and_tidies_up(outside: Outside, compiling: Checkout) -> None:
    assert killed_while_it_executes(compiling, outside, signal.SIGTERM) == 128 + signal.SIGTERM
    assert outside.files == []
    assert list(_folders(compiling)) == []


def _folders(checkout: Checkout) -> Iterator[Path]:
    return (path for path in (checkout.root / ".cache/running").iterdir() if path.is_dir())


def test_settings_of_the_user_change_no_output(outside: Outside, compiling: Checkout) -> None:
    settings = outside.folders["HOME"] / ".keras/keras.json"
    settings.parent.mkdir()
    settings.write_text('{"floatx": "float64", "image_data_format": "channels_first"}')
    assert compiling.run("tools.site.outputs", **outside.environment).returncode == 0
    assert (compiling.root / "snippets/index.out").read_text() == "compiled float32\n"
