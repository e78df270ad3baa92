"""The head of a page tells other programs what the page itself says; a page for a wrong address names none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import yaml

from tests.checks import head as check
from tests.checks import site as built
from tools.notebooks.files import read
from tools.project import HERE, LANGUAGES, TEXT
from tools.site.head import structured
from tools.upkeep import card

KINDS = {
    "index.md": "WebSite",
    "layers/lstm.md": "APIReference",
    "layers/index.md": "TechArticle",
    "guides/stacking.md": "TechArticle",
    "tutorials/many-to-one.ipynb": "TechArticle",
    "errors/index.md": "TechArticle",
    "errors/lstm.md": "TechArticle",
}
ENGLISH = "en/guides/stacking/index.html"


def own_words(language: str, source: str) -> tuple[str, str]:
    """Title and description, as the source of a page has them."""
    path = HERE.docs(language) / source
    if path.suffix == ".ipynb":
        notebook = read(path, HERE.relative(path))
        return notebook.title, notebook.description
    meta = yaml.safe_load(path.read_text(TEXT).split("---\n")[1])
    return meta["title"], meta["description"]


def address(language: str, source: str) -> str:
    """The path of a page in the site."""
    plain = source.rsplit(".", 1)[0].removesuffix("index").rstrip("/")
    return "/".join(filter(None, ("" if language == LANGUAGES[0] else language, plain)))


def test_every_head_is_true_of_its_page(site: Path) -> None:
    assert check.problems(site) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("source", KINDS)
def test_it_says_what_the_source_says(site: Path, language: str, source: str) -> None:
    title, description = own_words(language, source)
    path = address(language, source)
    url = built.ROOT + (f"{path}/" if path else "")
    head = check.Head((site / path / "index.html").read_text(TEXT))
    assert (head.said("og:title"), head.said("og:description"), head.said("og:url")) == (title, description, url)
    (script,) = head.scripts
    said = check.strict(script)
    what = said.get("@graph", [said])[0]
    assert what["@type"] == KINDS[source]
    assert (what.get("headline", what.get("name")), what["url"]) == (title, url)
    assert what.get("description", description) == description


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("layers/lstm", ["Keras 순환층", "층", "LSTM"]),
        ("en/layers/lstm", ["Keras recurrent layers", "Layers", "LSTM"]),
        ("en/guides/stacking", ["Keras recurrent layers", "Stacking LSTM layers"]),
    ],
)
def test_the_way_to_it_has_only_steps_that_are_pages(site: Path, page: str, names: list[str]) -> None:
    (script,) = check.Head((site / page / "index.html").read_text(TEXT)).scripts
    assert [step["name"] for step in check.strict(script)["@graph"][1]["itemListElement"]] == names


@pytest.mark.parametrize("language", ["", "en/"])
def test_a_wrong_address_is_not_named(site: Path, language: str) -> None:
    head = check.Head((site / f"{language}404.html").read_text(TEXT))
    named = [(name, value) for name, value in head.metas if "://" in value]
    assert named == [("og:image", f"{built.ROOT}assets/images/card.png")]
    assert (head.canonical, head.scripts) == ("", [])


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('<meta property="og:url" content="', '<meta property="og:url" content="x', "og:url is not"),
        ('<meta property="og:title" content="', '<meta property="og:title" content="x', "its og:title is"),
        ('<meta property="og:description" content="', '<meta property="og:description" content="x', "og:description"),
        ('"og:locale" content="en_US"', '"og:locale" content="ko_KR"', "og:locale"),
        ("assets/images/card.png", "assets/images/lost.png", "og:image is not in the site"),
        ('<meta property="og:type"', '<meta property="og:types"', "says nothing of og:type"),
        ('<meta property="og:type"', '<meta property="og:type" content="x"><meta property="og:type"', "2 times"),
        ('"@context"', "'@context'", "is not strict JSON"),
        ('"inLanguage":"en"', '"inLanguage":NaN', "is not strict JSON: NaN"),
        ('"inLanguage":"en"', '"inLanguage":"en","inLanguage":"en"', "inLanguage stands twice"),
        ('"inLanguage":"en"', '"inLanguage":"ko"', "its JSON-LD says"),
        ('"position":2', '"position":3', "are not counted"),
        ('"BreadcrumbList"', '"Breadcrumbs"', "has no BreadcrumbList"),
        ('"@context"', f'"x":"{"x" * 1500}","@context"', "bytes to other programs"),
    ],
)
def test_a_wrong_head_is_found(site: Path, before: str, after: str, says: str) -> None:
    page = built.page(site, site / ENGLISH)
    assert before in page.text
    found = list(check.of_page(replace(page, text=page.text.replace(before, after, 1))))
    assert says in found[0].message


def test_nothing_in_a_title_ends_the_script() -> None:
    evil = '</script><!-- "&\u2028'
    config: Any = SimpleNamespace(site_name=evil, site_url="http://x/", site_description=evil, theme={"language": "en"})
    page: Any = SimpleNamespace(
        meta={"title": evil, "description": evil},
        title=evil,
        is_homepage=False,
        is_index=False,
        ancestors=[],
        canonical_url="http://x/a/",
        file=SimpleNamespace(src_uri="layers/a.md"),
    )
    text = structured(page, config)
    assert not set("<>&") & set(text)
    article, way = check.strict(text)["@graph"]
    assert article["headline"] == evil
    assert cast(dict[str, Any], way)["itemListElement"][0]["name"] == evil


def test_the_card_is_that_of_its_drawing_and_names_the_site_in_both_languages() -> None:
    picture = (HERE.root / card.PICTURE).read_bytes()
    drawing = (HERE.root / card.DRAWING).read_bytes()
    assert card.size_of(picture) == card.SIZE
    assert card.drawn_from(picture) == card.digest(drawing), "run `make card`"
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        (said,) = [line for line in (HERE.root / name).read_text(TEXT).splitlines() if line.startswith("site_name: ")]
        assert said.removeprefix("site_name: ") in drawing.decode(TEXT)


def test_a_card_of_another_drawing_is_told() -> None:
    picture = card.signed((HERE.root / card.PICTURE).read_bytes(), b"<svg/>")
    assert card.drawn_from(picture) == card.digest(b"<svg/>")
    assert card.size_of(picture) == card.SIZE
    assert card.drawn_from(b"") == ""
    with pytest.raises(ValueError, match="is not a PNG"):
        card.size_of(b"GIF89a")
