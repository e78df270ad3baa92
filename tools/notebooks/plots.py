"""Makes a figure of the site of what matplotlib has drawn: small, in the colours of the page, readable in the dark."""

from __future__ import annotations

import re
from xml.etree import ElementTree

COLOURS = {
    "#000000": "currentColor",
    "#b0b0b0": "var(--plot-grid)",
    "#1f77b4": "var(--plot-1)",
    "#ff7f0e": "var(--plot-2)",
    "#2ca02c": "var(--plot-3)",
    "#7f7f7f": "var(--plot-4)",
}
"""What matplotlib draws in: ink, grid and the colours C0, C1, C2 and C7; and the same on the site."""

SVG = "http://www.w3.org/2000/svg"
LINK = "{http://www.w3.org/1999/xlink}href"
KEPT_STYLES = ("fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "font-size",
               "text-anchor")  # fmt: skip
FONT_SIZE = "12px"
"""That of nearly all text, as in the style sheet of the site."""

NUMBERS = ("d", "x", "y", "width", "height", "viewBox", "transform", "style")
"""Attributes whose numbers are rounded to a tenth of a point."""

NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
REFERENCE = re.compile(r"#(\w+)")


class PlotError(ValueError):
    """A figure that does not suit the page."""


def plot(svg: str, alt: str, prefix: str) -> str:
    """A figure for a page.

    Args:
        svg: as matplotlib writes it, its text as text.
        alt: what it shows, for those who cannot see it.
        prefix: for its ids, so that two figures of a page do not share one.

    Raises:
        PlotError: it holds a colour that is not one of the page, or a picture.
    """
    root = ElementTree.fromstring(svg)
    _prune(root)
    used = {name for element in root.iter() for value in element.attrib.values() for name in REFERENCE.findall(value)}
    for element in root.iter():
        element.tag = element.tag.removeprefix(f"{{{SVG}}}")
        if element.tag == "image":
            raise PlotError("holds a picture: draw it with lines and areas")
        element.text, element.tail = (text and text.strip() for text in (element.text, element.tail))
        attributes = dict(element.attrib)
        element.attrib.clear()
        for name, value in attributes.items():
            if (name == "id" and value not in used) or (name == "transform" and value.startswith("rotate(-0 ")):
                continue
            element.set(*_attribute(name, value, prefix))
    size = [float(number) for number in root.get("viewBox", "").split()]
    root.attrib.clear()
    root.set("viewBox", " ".join(f"{number:.0f}" for number in size))
    root.set("role", "img")
    root.set("aria-label", alt)
    _unwrap(root)
    text = ElementTree.tostring(root, encoding="unicode")
    if unknown := sorted(set(re.findall(r"#[0-9a-f]{6}\b", text))):
        known = ", ".join(COLOURS)
        raise PlotError(f"is drawn in {', '.join(unknown)}, which cannot be seen in the dark: keep to {known}")
    return f'<figure class="plot" data-search-exclude="">{text}</figure>'


def _prune(element: ElementTree.Element) -> None:
    """Take out what is not drawn: metadata, the style sheet, and areas without a colour."""
    for child in list(element):
        name = child.tag.removeprefix(f"{{{SVG}}}")
        if name in ("metadata", "style") or child.get("style") == "fill: none":
            element.remove(child)
        else:
            _prune(child)


def _unwrap(element: ElementTree.Element) -> None:
    """Put the content of groups that say nothing in their place, and drop empty ones."""
    children: list[ElementTree.Element] = []
    for child in element:
        _unwrap(child)
        if child.tag in ("g", "defs") and not child.attrib and (child.tag == "g" or not len(child)):
            children += child
        else:
            children.append(child)
    element[:] = children


def _attribute(name: str, value: str, prefix: str) -> tuple[str, str]:
    if name == "style":
        pairs = (pair.split(":", 1) for pair in value.split(";") if ":" in pair)
        styles = {key.strip(): style.strip() for key, style in pairs if key.strip() in KEPT_STYLES}
        if styles.get("font-size") == FONT_SIZE:
            del styles["font-size"]
        value = ";".join(f"{key}:{COLOURS.get(style, style)}" for key, style in styles.items())
    if name in NUMBERS:
        value = NUMBER.sub(lambda match: f"{float(match[0]):.1f}".removesuffix(".0"), value)
        value = re.sub(r"\s*\n\s*", "", value).replace(" L ", "L")
        value = re.sub(r"(?<=[MLCQ]) | (?=[MLCQz])", "", value).strip() if name == "d" else value
    if name == "id":
        value = prefix + value
    elif name in (LINK, "clip-path"):
        value = value.replace("#", f"#{prefix}")
    return name.replace(LINK, "href"), value
