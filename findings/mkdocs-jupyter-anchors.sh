#!/usr/bin/env bash
# mkdocs-jupyter 0.26.3 (mkdocs 1.6.1, nbconvert 7.17.2, Markdown 3.11.3): in a notebook page the list of contents and the
# page itself are made by two libraries, from two texts. The headings come from nbconvert, the list from a bare
# markdown over the same cells with everything between backticks cut out. So a heading that holds code loses that
# word in the list and its entry leads to an id that does not exist; a heading without a Latin letter has
# the id "" on the page and _1 in the list. And no link into a notebook page is checked: MkDocs notes a page's anchors
# when it renders it, and passes over a page that another has rendered, so `anchors: warn` with --strict finds nothing.
# Seen: three of four entries lead nowhere; a link from another page to book.ipynb#nothing passes the strict build, a
# link to a Markdown page's #nothing does not.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install mkdocs==1.6.1 mkdocs-jupyter==0.26.3 nbconvert==7.17.2 Markdown==3.11.3 >pip.log 2>&1 || { cat pip.log; exit 2; }
mkdir docs
cat >docs/book.ipynb <<'J'
{"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source":
  ["# States\n\n## The argument `units`\n\n## `GRU` and `LSTM` compared\n\n## 은닉 상태\n\nText."]}],
 "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
 "nbformat": 4, "nbformat_minor": 5}
J
printf '# Plain\n' >docs/plain.md
printf 'site_name: S\nplugins:\n  - mkdocs-jupyter: {execute: false}\nvalidation: {links: {anchors: warn}}\n' >mkdocs.yml
export NO_MKDOCS_2_WARNING=1
for page in book.ipynb plain.md; do
  printf '# Home\n\n[there](%s#nothing)\n' $page >docs/index.md
  status=0; v/bin/mkdocs build --strict >log 2>&1 || status=$?
  echo "strict build with a link to $page#nothing: exit $status" >>seen
done
printf '# Home\n' >docs/index.md
v/bin/mkdocs build -q >log 2>&1
v/bin/python - >>seen <<'P'
import re
page = open("site/book/index.html", encoding="utf-8").read()
ids = re.findall(r'<h[12] id="([^"]*)"', page)
entries = re.findall(r'<a href="#([^"]*)" class="nav-link">([^<]*)', page)
for got, (link, text) in zip(ids, entries, strict=True):
    print(f"entry {text.strip()!r} leads to #{link}, its heading is #{got}")
P
cat seen
[ "$(cat seen)" = "strict build with a link to book.ipynb#nothing: exit 0
strict build with a link to plain.md#nothing: exit 1
entry 'States' leads to #states, its heading is #states
entry 'The argument' leads to #the-argument, its heading is #the-argument-units
entry 'and compared' leads to #and-compared, its heading is #gru-and-lstm-compared
entry '은닉 상태' leads to #_1, its heading is #" ]
