"""What MkDocs calls. It only calls `tools.site.shell`: the successor of MkDocs ignores hooks."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # MkDocs loads this file by its path alone

from mkdocs.plugins import event_priority
from mkdocs.structure.files import InclusionLevel
from mkdocs.structure.pages import Page

from tools.project import HERE
from tools.site import machines, pages, shell
from tools.site.ending import end_in_order

if TYPE_CHECKING:
    from typing import Any, Literal

    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation


def on_startup(command: Literal["build", "gh-deploy", "serve"], **_: Any) -> None:
    """`mkdocs serve`: a writer is at work. Whoever ends the command, it tidies up."""
    end_in_order()
    shell.drafting = command == "serve"


def on_config(config: MkDocsConfig) -> None:
    """Bring everything that pages embed up to date."""
    shell.start(config)


@event_priority(100)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Give mkdocs-jupyter, which comes after this, the executed notebooks."""
    return pages.take_executed(HERE, shell.language_of(config), files, config)


def on_nav(nav: Navigation, files: Files, config: MkDocsConfig, **_: Any) -> Navigation:
    """Keep what the list of all pages is made of; beside a page stand those of its kind."""
    included = files.documentation_pages(inclusion=InclusionLevel.is_included)
    shell.navigation, shell.listed = nav, [file.page or Page(None, file, config) for file in included]
    return pages.part_kinds(nav)


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    """Give the theme what it says of the whole site."""
    return pages.tell(HERE, shell.language_of(config), env, files)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Make a page of the site of what mkdocs-jupyter makes of a notebook."""
    return shell.finish_page(html, page, config, files)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Make a page fit for a phone, and write its twin for programs."""
    machines.write_twin(HERE, shell.language_of(config), page, Path(config.site_dir))
    return pages.finished(HERE, shell.language_of(config), output, page)


def on_post_build(config: MkDocsConfig) -> None:
    """Build the other languages and put the site in place."""
    shell.finish(config)


def on_build_error(**_: Any) -> None:
    """Leave the last good site as it is."""
    shell.fail()


def on_shutdown() -> None:
    """End the process that holds TensorFlow."""
    shell.stop()
