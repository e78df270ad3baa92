"""A page in both languages with two examples, whose claims all hold, and what the check says of it once spoilt."""

from __future__ import annotations

from tests.checks import claims
from tests.checks.claims import Exemption
from tests.support.spoiling import write
from tools.project import LANGUAGES, Project

CODE = """\
import keras

keras.utils.set_random_seed(77)
x = keras.random.normal((2, 4, 8), seed=99)
lstm = keras.layers.LSTM(
    3, return_sequences=True
)
print(tuple(lstm(x).shape), lstm.count_params(), 'parameters')
print(lstm(x)[0, 0].numpy().round(6))
"""
OUTPUT = """\
(2, 4, 3) 144 parameters
[-0.0843  0.1399  0.3721]
"""
PAGE = """\
---
title: A page
description: An LSTM.
---

# A page { #page }

Words.

## An example { #example }

PLACE

```python title="a.py"
--8<-- "a.py"
```

```text title="Output"
--8<-- "a.out"
```

## Another { #another }

Words.

```python title="b.py"
--8<-- "b.py"
```

```text title="Output"
--8<-- "b.out"
```

## See also { #see-also }

- Words.
"""
EN = "docs/en/page.md"
LINE = 12
"""Of what is put at PLACE."""


def two_examples(project: Project) -> Project:
    """Write the page into an empty project; returns the project."""
    write(project, "snippets/a.py", CODE)
    write(project, "snippets/a.out", OUTPUT)
    write(project, "snippets/b.py", "print(2 * 25)\n")
    write(project, "snippets/b.out", "50\n")
    for language in LANGUAGES:
        write(project, f"docs/{language}/page.md", PAGE.replace("PLACE", "Words."))
    return project


def found(project: Project, *exemptions: Exemption) -> list[str]:
    """What the check says of the project."""
    return [str(problem) for problem in claims.problems(project, exemptions)]


def found_at_place(project: Project, text: str) -> list[str]:
    """What the check says where a text stands above the first example of the English page."""
    write(project, EN, PAGE.replace("PLACE", text))
    return found(project)
