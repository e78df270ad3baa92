"""What an example of a figure is, and the form of those that differ only in their layer."""

from __future__ import annotations

from dataclasses import dataclass

PAGE = "gallery"

LAYER = """\
import keras

x = keras.random.normal((2, 4, 8))
layer = keras.layers.{layer}
print("results:", *[tuple(y.shape) for y in keras.tree.flatten(layer(x))])
"""


@dataclass(frozen=True)
class Mistake:
    """What a writer may get wrong in a description.

    Args:
        before: what stands in the description.
        after: what stands there instead.
        line: of the page that holds nothing else, which must be named.
        says: what the message must hold.
    """

    before: str
    after: str
    line: int
    says: str


@dataclass(frozen=True)
class Example:
    """A figure and the snippet that it illustrates.

    Args:
        name: of both.
        source: the snippet.
        description: what a page would say, without the line of the snippet.
        labels: what must stand on the figure, among other words.
        mistakes: what must be told of its description.
    """

    name: str
    source: str
    description: str
    labels: frozenset[str] = frozenset()
    mistakes: tuple[Mistake, ...] = ()

    @property
    def kind(self) -> str:
        """What its description calls it."""
        return self.description.partition("\n")[0]

    @property
    def comment(self) -> str:
        """The description as it stands in a page, with the embed."""
        kind, _, rest = self.description.partition("\n")
        return f'<!-- figure: {kind}\nsnippet: {self.name}.py\n{rest}\n-->\n--8<-- "figure/{PAGE}/{self.name}.md"\n'


def of_layer(name: str, kind: str, layer: str, *labels: str) -> Example:
    """A layer, perhaps with another one in it, over a batch of sequences."""
    made = layer.replace("(LSTM", "(keras.layers.LSTM").replace("(Dense", "(keras.layers.Dense")
    description = f"{kind}\nlayer: {layer}\ninput: (2, 4, 8)\nreturns: results"
    return Example(name, LAYER.format(layer=made), description, frozenset(labels))
