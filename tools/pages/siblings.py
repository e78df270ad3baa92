"""The pages about one class: its reference, its mistakes, what changed since Keras 2, what is documented wrongly."""

from __future__ import annotations

FOLDERS = ("layers", "errors", "migration", "upstream")
"""Where they are, in the order in which they are offered; each has the name of the class."""

COMMON = {"migration": "migration/keras-2-to-3"}
"""The page that stands in for a class without one of its own in a folder."""


def siblings(page: str, pages: set[str]) -> list[tuple[str, str]]:
    """The pages about the class that a page is about, itself among them.

    Args:
        page: such as `errors/lstm`.
        pages: all that there are.

    Returns:
        The folder and the page of each; nothing where the page is about no class.
    """
    folder, _, name = page.partition("/")
    if folder not in FOLDERS or name == "index" or f"{FOLDERS[0]}/{name}" not in pages:
        return []
    places = ((folder, f"{folder}/{name}", COMMON.get(folder, "")) for folder in FOLDERS)
    return [(folder, own if own in pages else common) for folder, own, common in places if {own, common} & pages]
