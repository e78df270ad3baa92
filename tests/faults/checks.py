"""What each check reports on the copy of the project as it stands."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from tests.blocks import code_blocks
from tests.checks import (
    accessibility,
    claims,
    copying,
    coverage,
    defaults,
    effect,
    explorer,
    figures,
    formulas,
    general,
    head,
    language,
    marks,
    messages,
    paper,
    questions,
    requests,
    search,
    sections,
    spelling,
    style,
    terms,
    tutorials,
    upstream,
    wording,
)
from tests.checks import site as built
from tests.faults.workshop import Fault, Workshop
from tests.house import test_workflows as workflows
from tests.support.hosting import serving
from tools import requirements
from tools.beyond import speed
from tools.beyond.exports import records as exports
from tools.beyond.keras2 import RECORDS
from tools.beyond.programs import proven
from tools.beyond.records import misnamed
from tools.engine.snippets import discover
from tools.live.pack import pack
from tools.live.programs import moved, recorded, run_all
from tools.pages import concepts, parity
from tools.pages.embeds import parity_problems, structure_problems
from tools.pages.exports import silent_list
from tools.problems import Problems
from tools.project import HERE, LANGUAGES
from tools.site.outputs import bring_up_to_date


def _raised(check: Callable[[], object]) -> list[str]:
    try:
        check()
    except Problems as error:
        return [str(problem) for problem in error.problems]
    return []


def _structure(shop: Workshop, _: Fault | None) -> list[str]:
    found = [*structure_problems(shop.project), *parity_problems(shop.project)]
    return [str(problem) for problem in found] + _raised(lambda: discover(shop.project))


def _output(shop: Workshop, _: Fault | None) -> list[str]:
    return _raised(lambda: bring_up_to_date(shop.project, shop.executor, strict=True))


def _coverage(shop: Workshop, _: Fault | None) -> list[str]:
    recurrent = shop.said["recurrent"]
    return [str(problem) for problem in coverage.problems(shop.project, shop.installed, recurrent)]


def _effect(shop: Workshop, fault: Fault | None) -> list[str]:
    if fault is None:
        return []  # the whole of it takes long and is a test of its own
    bring_up_to_date(shop.project, shop.executor)
    try:
        found = effect.problems(shop.project, shop.installed, shop.executor, fault.only)
    finally:
        for name in ("snippets", ".cache/executed"):  # the records of the planted snippet
            shutil.copytree(HERE.root / name, shop.project.root / name, dirs_exist_ok=True)
    return [str(problem) for problem in found]


def _upstream(shop: Workshop, _: Fault | None) -> list[str]:
    return [str(problem) for problem in upstream.problems(shop.project, shop.said)]


def _lock(shop: Workshop, _: Fault | None) -> list[str]:
    found: list[str] = []
    for file in (requirements.FILE, *requirements.BESIDE):
        text = (shop.project.root / file).read_text("utf-8")
        try:
            found += [str(problem) for problem in requirements.verify(requirements.read(text, file))]
        except Problems as error:
            found += [str(problem) for problem in error.problems]
    return found


def _workflows(shop: Workshop, _: Fault | None) -> list[str]:
    return [text for check in workflows.CHECKS for text in check(shop.project.root)]


def _blocks(shop: Workshop, fault: Fault | None) -> list[str]:
    names = [fault.file] if fault else [f"docs/{code}/index.md" for code in LANGUAGES]
    runs = code_blocks.Runs()
    try:
        return [text for name in names for text in _raised(lambda name=name: _compare(shop, name, runs))]  # type: ignore[misc]
    finally:
        runs.close()


def _compare(shop: Workshop, name: str, runs: code_blocks.Runs) -> None:
    problems = []
    for block in code_blocks.blocks(shop.project.root / name).values():
        try:
            code_blocks.compare(block, runs)
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)


def _beyond(shop: Workshop, _: Fault | None) -> list[str]:
    """What was executed in another environment, and what was recorded of it."""
    apart = discover(shop.project, apart=True)
    found = [text for each in apart for text in _raised(lambda each=each: proven(shop.project, each))]  # type: ignore[misc]
    found += _raised(lambda: found.extend(map(str, misnamed(shop.project))))
    found += _raised(lambda: speed.read(shop.project))
    return found + _raised(lambda: silent_list(exports.read(shop.project), "en"))


IN_THE_BROWSER = ("to_numpy", "in_the_browser", "mask_left")
"""Programs of `snippets/beyond`, of which one does not run there."""


def _live(shop: Workshop, _: Fault | None) -> list[str]:
    """What was recorded of examples in the browser."""
    chosen = [each for each in discover(shop.project) if each.path.stem in IN_THE_BROWSER]
    now = recorded(chosen, run_all(HERE, pack(HERE), chosen))
    found: list[str] = []
    return _raised(lambda: found.extend(map(str, moved(shop.project, now)))) + found


def _site(shop: Workshop, _: Fault | None) -> list[str]:
    return [str(problem) for problem in built.problems(shop.site)]


def _head(shop: Workshop, _: Fault | None) -> list[str]:
    return [str(problem) for problem in head.problems(shop.site)]


NOTEBOOK = "en/tutorials/many-to-one/"
"""The page of a notebook whose figures are looked at in the dark."""


def _tutorials(shop: Workshop, _: Fault | None) -> list[str]:
    found = [str(problem) for problem in tutorials.problems(shop.project, shop.site)]
    with serving(shop.site) as address:
        context = shop.browser.new_context(viewport={"width": 360, "height": 740}, color_scheme="dark")
        page = context.new_page()
        page.goto(address + NOTEBOOK)
        found += [f"site/{NOTEBOOK}: {text}" for text in tutorials.illegible(page)]
        context.close()
    return found


def _paper(shop: Workshop, _: Fault | None) -> list[str]:
    """The cheat sheets as they are printed."""
    with serving(shop.site) as address:
        page = shop.browser.new_page()
        found = [str(problem) for problem in paper.problems(page, address)]
        page.close()
    return found


def _build(shop: Workshop, _: Fault | None) -> list[str]:
    result = shop.checkout.run("mkdocs", "build", "--strict")
    return [] if result.returncode == 0 else (result.stdout + result.stderr).splitlines()


BROWSED = ("", "en/guides/stacking/")
"""Pages that a fault for the browser may be planted in."""


def _browser(shop: Workshop, _: Fault | None) -> list[str]:
    found = []
    printed = {copying.key(snippet.source): shop.printed(snippet) for snippet in discover(shop.project)}
    with serving(shop.site) as address:
        for path in BROWSED:
            context = shop.browser.new_context(viewport={"width": 360, "height": 740})
            page = context.new_page()
            name = f"site/{path}"
            found += [f"{name}: {text}" for text in requests.errors_of(page, address + path)]
            found += [f"{name}: {text}" for text in figures.illegible(page)]
            found += [str(problem) for problem in accessibility.problems(page, name)]  # before a copy opens a dialog
            found += [str(problem) for problem in copying.problems(copying.copy_all(page), printed, name)]
            context.close()
    return found


def _messages(shop: Workshop, fault: Fault | None) -> list[str]:
    """The messages of the page of errors; those of Keras 2 are run where the fault is in their records."""
    found = messages.problems(shop.project)
    if fault and fault.file == RECORDS:
        found += messages.executed(shop.project)
    return [str(problem) for problem in found]


def _search(shop: Workshop, fault: Fault | None) -> list[str]:
    if fault is None:
        return []  # the whole of it takes long and is a test of its own
    (question,) = [each for each in questions.load(shop.project) if each.id == fault.only]
    found = []
    with serving(shop.site) as address:
        for language in LANGUAGES:
            context = shop.browser.new_context(viewport={"width": 1280, "height": 740})
            asked = search.Search(context.new_page(), address if language == LANGUAGES[0] else f"{address}{language}/")
            found += [str(problem) for problem in search.problems(shop.project, asked, language, question)]
            context.close()
    return found


CHECKS: dict[str, Callable[[Workshop, Fault | None], list[str]]] = {
    "structure": _structure,
    "output": _output,
    "coverage": _coverage,
    "effect": _effect,
    "claims": lambda shop, _: [str(problem) for problem in claims.problems(shop.project)],
    "defaults": lambda shop, _: [str(problem) for problem in defaults.problems(shop.project)],
    "figures": lambda shop, _: [str(problem) for problem in figures.problems(shop.project)],
    "formulas": lambda shop, _: [str(problem) for problem in formulas.problems(shop.project)],
    "marks": lambda shop, _: [str(problem) for problem in marks.problems(shop.project)],
    "sections": lambda shop, _: [str(problem) for problem in sections.problems(shop.project)],
    "wording": lambda shop, _: [str(problem) for problem in wording.problems(shop.project)],
    "general": lambda shop, _: [str(problem) for problem in general.problems(shop.project)],
    "parity": lambda shop, _: [str(problem) for problem in parity.problems(shop.project)],
    "terms": lambda shop, _: [str(problem) for problem in terms.problems(shop.project)],
    "language": lambda shop, _: [str(problem) for problem in language.problems(shop.project)],
    "spelling": lambda shop, _: [str(problem) for problem in spelling.problems(shop.project)],
    "upstream": _upstream,
    "lock": _lock,
    "workflows": _workflows,
    "style": lambda shop, _: [str(problem) for problem in style.problems(shop.project)],
    "blocks": _blocks,
    "beyond": _beyond,
    "live": _live,
    "explorer": lambda shop, _: [str(problem) for problem in explorer.problems(shop.project, shop.executor, others=0)],
    "concepts": lambda shop, _: [str(problem) for problem in concepts.problems(shop.project)],
    "messages": _messages,
    "questions": lambda shop, _: [str(problem) for problem in questions.problems(shop.project)],
    "site": _site,
    "head": _head,
    "browser": _browser,
    "search": _search,
    "tutorials": _tutorials,
    "paper": _paper,
    "build": _build,
}
"""Each check by its name: what it reports on the workshop as it stands."""
