"""What readers type into the search of the built site, in a browser, finds the section that answers them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.checks.questions import QUESTIONS, Question, address
from tests.support.browser import PATIENCE
from tools.problems import Problem
from tools.project import Project

FIRST = 5
"""How many results a reader looks at."""

UNFOLDED = 3
"""How many sections of the first result a reader looks at who unfolds it."""

ASK = """() => {
    document.querySelector(".md-search-result__list").innerHTML = "<li id='last-answer'></li>";
}"""

RESULTS = """(root) => Array.from(document.querySelectorAll(".md-search-result__list > li"), item => {
    const link = a => a.href.replace(root, "").replace(/[?][^#]*/, "");
    const links = [...item.querySelectorAll("a")];
    return {
        shown: links.filter(a => !a.closest("details")).map(link),
        folded: links.filter(a => a.closest("details")).map(link),
    };
})"""


@dataclass(frozen=True)
class Result:
    """One result: a page, and sections of it.

    Args:
        shown: addresses of the page and of the sections that stand below it, relative to the start page.
        folded: of those that come up when it is unfolded, in order.
    """

    shown: tuple[str, ...]
    folded: tuple[str, ...]


class Search:
    """The search field of a page.

    Args:
        page: a tab.
        root: the start page of a language.
    """

    def __init__(self, page: Page, root: str) -> None:
        self.page = page
        self.root = root
        page.goto(root)

    def ask(self, words: str) -> list[Result]:
        """What the search shows for words; they must not be those asked last."""
        self.page.evaluate(ASK)
        field = self.page.locator(".md-search__input")
        field.fill(words)
        field.press("End")  # the search listens to keys
        expect(self.page.locator("#last-answer")).to_have_count(0, timeout=PATIENCE)
        found = self.page.evaluate(RESULTS, self.root)
        return [Result(tuple(result["shown"]), tuple(result["folded"])) for result in found]


def place(results: list[Result], wanted: set[str]) -> int:
    """At which result a reader sees one of the wanted addresses, counted from 1; 0 where nowhere."""
    for number, result in enumerate(results[:FIRST], 1):
        if wanted.intersection(result.shown):
            return number
    return 1 if results and wanted.intersection(results[0].folded[:UNFOLDED]) else 0


def problems(project: Project, search: Search, language: str, question: Question) -> list[Problem]:
    """Name the words of a question that find none of its sections.

    Args:
        project: owns the question and the pages.
        search: that of the language.
        language: in which the question is asked.
        question: what is asked.
    """
    wanted = {address(project, language, answer) for answer in question.answers}
    found = []
    for words in question.asked(language):
        results = search.ask(words)
        if not place(results, wanted):
            first = ", ".join(result.shown[-1] or "the start page" for result in results[:FIRST]) or "nothing"
            short = re.sub(r"(?s)(?<=.{60}).+", "…", words)
            message = f"{question.id}: {short!r} finds none of its sections in {language}, but {first}"
            found.append(Problem(QUESTIONS, question.line, message))
    return found
