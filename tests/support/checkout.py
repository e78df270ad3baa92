"""Copies of this project in which commands are run, and builds of the real one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

from tools.project import HERE, LANGUAGES

PATIENCE = 3600
"""Seconds after which a command is not slow but stuck: no test may fail for a busy machine."""

GOOD = """\
import keras

outputs = keras.layers.LSTM(3)(keras.Input((4, 8)))
print(outputs.shape)
"""

PAGE = """\
# {title}

```python
--8<-- "{name}.py"
```
```text
--8<-- "{name}.out"
```
"""


def _heed_interrupts() -> None:
    """What a shell runs in the background ignores Ctrl+C, what `nohup` runs a hangup; what the tests start must not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


class Checkout:
    """A copy of this project with one page and one snippet, in which commands are run.

    Args:
        root: its folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.site = root / "site"

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file of the checkout; its folders are made."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return path

    def write_page(self, name: str, languages: tuple[str, ...] = LANGUAGES) -> None:
        """Write a page that embeds one snippet and its output."""
        for language in languages:
            self.write(f"docs/{language}/{name}.md", PAGE.format(title=name, name=name))

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run `python -m …` in the checkout and wait for it."""
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            env=self.environment(**environment),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start `python -m …` in the checkout; stdout and stderr come through one pipe."""
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            env=self.environment(**environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            preexec_fn=_heed_interrupts if os.name == "posix" else None,
        )

    def environment(self, **more: str) -> dict[str, str]:
        """The environment of a command: the caller's, with plain output."""
        return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "SNIPPET_TIMEOUT": "10", **more}

    def files(self) -> dict[str, bytes]:
        """The site as it stands: every file and its content."""
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in sorted(self.site.rglob("*"))
            if path.is_file()
        }

    def copy(self, root: Path) -> Checkout:
        """The same again in another folder."""
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        return Checkout(root)


def drop_navigation(path: Path) -> None:
    """A site of one page has no use for the navigation of the real one."""
    head, _, rest = path.read_text("utf-8").partition("\nnav:\n")
    _, _, tail = rest.partition("\n\n")
    path.write_text(f"{head}\n{tail}", "utf-8")


def build_site(folder: Path) -> None:
    """Build this project as a deploying workflow does, for the address that `mkdocs.yml` names."""
    environment = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "REPO_URL")}
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=HERE.root,
        env={**environment, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
