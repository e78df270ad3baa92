"""A piece is believed by its hash, wherever it comes from; what cannot be had is named, with what was tried."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from tools.live.fetch import Piece, _from, fetch, folder, pieces
from tools.problems import Problems
from tools.project import Project

RIGHT = b"as it was published\n"
DIGEST = hashlib.sha256(RIGHT).hexdigest()


def host(place: Path, content: bytes) -> dict[str, str]:
    """A source that holds one file."""
    place.mkdir()
    (place / "piece.js").write_bytes(content)
    return {"files": f"{place.as_uri()}/"}


def listed(*sources: dict[str, str]) -> list[Piece]:
    return [Piece("piece", "MIT", sources, {"piece.js": DIGEST})]


def test_what_is_listed_can_be_read() -> None:
    found = {piece.name: piece for piece in pieces()}
    assert set(found) == {"pyodide", "numpy", "autograd", "codejar", "prism"}
    assert all(len(digest) == 64 for piece in found.values() for digest in piece.files.values())
    assert len(found["numpy"].sources) > 1


def test_the_next_source_is_asked_where_one_has_another_file_or_cannot_be_reached(
    project: Project, tmp_path: Path
) -> None:
    sources = (
        {"files": (tmp_path / "nowhere").as_uri() + "/"},
        host(tmp_path / "wrong", b"as somebody changed it\n"),
        host(tmp_path / "right", RIGHT),
    )
    assert fetch(project, listed(*sources))["piece.js"].read_bytes() == RIGHT


def test_what_is_there_is_not_fetched_again_and_what_is_damaged_is(project: Project, tmp_path: Path) -> None:
    source = host(tmp_path / "right", RIGHT)
    fetch(project, listed(source))
    assert fetch(project, listed())["piece.js"].read_bytes() == RIGHT
    (folder(project) / "piece.js").write_bytes(b"cut off")
    with pytest.raises(Problems, match=r"piece\.js of piece cannot be had"):
        fetch(project, listed())
    assert fetch(project, listed(source))["piece.js"].read_bytes() == RIGHT


def test_a_wrong_hash_is_told_and_nothing_is_kept(project: Project, tmp_path: Path) -> None:
    with pytest.raises(Problems, match=r"pieces\.yml: piece\.js of piece cannot be had(.|\n)*has another hash"):
        fetch(project, listed(host(tmp_path / "wrong", b"as somebody changed it\n")))
    assert not (folder(project) / "piece.js").exists()


@pytest.mark.parametrize("text", ["pyodide: [", "pyodide:\n  licence: MIT\n", "- pyodide\n", ""])
def test_a_list_of_another_form_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "pieces.yml"
    path.write_text(text)
    with pytest.raises(Problems, match=r"pieces\.yml: is not of the form"):
        pieces(path)


def test_a_wheel_that_wants_another_python_is_opened_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "odd-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("odd/piece.txt", "a piece")
        about = "Metadata-Version: 2.1\nName: odd\nVersion: 1.0\nRequires-Python: <3\n"
        wheel.writestr("odd-1.0.dist-info/METADATA", about)
        wheel.writestr("odd-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("odd-1.0.dist-info/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    found = dict(_from({"wheel": "odd==1.0", "folder": "odd"}, {"piece.txt": ""}))
    assert found == {"piece.txt": b"a piece"}
