#!/usr/bin/env bash
# mkdocs-static-i18n 1.3.1 and mkdocs-jupyter 0.26.3 in one mkdocs 1.6.1: what is published as the page of a notebook,
# book/index.html, is the notebook's file itself, byte for byte, in every language. mkdocs-jupyter wraps each .ipynb in
# a file of its own kind, which says that it is a page and where it goes; static-i18n makes a plain file of
# it again, of which only the place is kept. So MkDocs takes it for a picture or the like, copies it to where
# the page would be, and leaves it out of the navigation. The order of the two plugins makes no difference.
# Nothing warns, so --strict passes.
# Seen: mkdocs-jupyter alone: a page with a code cell. With static-i18n, before or after: a copy of book.ipynb as
# book/index.html, of book.fr.ipynb as fr/book/index.html, no link to it on the start page, exit 0.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install mkdocs==1.6.1 mkdocs-jupyter==0.26.3 mkdocs-static-i18n==1.3.1 >pip.log 2>&1 || { cat pip.log; exit 2; }
mkdir docs
printf '# Home\n' | tee docs/index.md >docs/index.fr.md
cat >docs/book.ipynb <<'J'
{"cells": [
  {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# Book"]},
  {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [], "source": ["print(1)"]}],
 "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
 "nbformat": 4, "nbformat_minor": 5}
J
sed 's/# Book/# Livre/' docs/book.ipynb >docs/book.fr.ipynb
jupyter='  - mkdocs-jupyter: {execute: false}'
i18n='  - i18n: {languages: [{locale: en, name: English, default: true}, {locale: fr, name: French}]}'
printf 'site_name: S\nplugins:\n%s\nexclude_docs: "*.fr.*"\n' "$jupyter" >alone.yml
printf 'site_name: S\nplugins:\n%s\n%s\n' "$jupyter" "$i18n" >before.yml
printf 'site_name: S\nplugins:\n%s\n%s\n' "$i18n" "$jupyter" >after.yml
export NO_MKDOCS_2_WARNING=1
has() { if grep -q "$1" "$2"; then echo yes; else echo no; fi; }
seen=$(
  for way in alone before after; do
    status=0; v/bin/mkdocs build --strict -f $way.yml -d $way >$way.log 2>&1 || status=$?
    echo "$way: exit $status, a cell on the page: $(has jp-CodeCell $way/book/index.html)," \
      "a link to it: $(has 'href="book/"' $way/index.html)"
    if cmp -s docs/book.ipynb $way/book/index.html; then echo "$way: the page is the notebook"; fi
    if cmp -s docs/book.fr.ipynb $way/fr/book/index.html; then echo "$way: in French as well"; fi
  done
)
echo "$seen"
[ "$seen" = "alone: exit 0, a cell on the page: yes, a link to it: yes
before: exit 0, a cell on the page: no, a link to it: no
before: the page is the notebook
before: in French as well
after: exit 0, a cell on the page: no, a link to it: no
after: the page is the notebook
after: in French as well" ]
