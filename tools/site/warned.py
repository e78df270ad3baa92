"""Notices whether MkDocs had something to say of a page: such a page is not kept, and the next build says it again."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class Warned(logging.Handler):
    """Notices whether MkDocs had something to say of a page."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.said = False

    def emit(self, record: logging.LogRecord) -> None:
        """Notice."""
        self.said = self.said or record.levelno >= logging.WARNING or record.name == "mkdocs.structure.pages"


@contextmanager
def noticed() -> Iterator[Warned]:
    """Notices what MkDocs says meanwhile."""
    warned = Warned()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(warned)
    try:
        yield warned
    finally:
        logger.removeHandler(warned)
