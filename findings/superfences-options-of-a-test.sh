#!/usr/bin/env bash
# pytest-markdown-docs 0.9.2 marks a block that is not to be run by a word after the language, ```python notest, as
# CommonMark allows. On a site built with pymdown-extensions 13.1.2 (pymdownx.superfences) such a line opens no fence. Its
# closing line, three backticks alone, then does: all up to the *next* opening line becomes one block, which that
# line closes … the page turns inside out from there on: the prose between two examples is shown as code, and the
# code after it has lost its colours. Nothing warns, and the tests of the same page pass.
# The form in braces, {.python notest}, is read alike by both, with --markdown-docs-syntax=superfences.
# Seen: with the plain form one block on the page, which holds the prose; with braces two blocks and the prose between.
# pytest runs the one other block in both.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install pytest==9.2.0 pytest-markdown-docs==0.9.2 Markdown==3.11.3 pymdown-extensions==13.1.2 Pygments==2.21.0 \
  >pip.log 2>&1 || { cat pip.log; exit 2; }
touch pytest.ini
page() { printf '%s\n' "\`\`\`$1" 'x = 1 / 0' '```' '' 'PROSE' '' '```python' 'y = 2' '```' '' 'END'; }
page 'python notest' >plain.md
page '{.python notest}' >braces.md
cat >look.py <<'P'
import re, sys, markdown
html = markdown.markdown(open(sys.argv[1]).read(), extensions=["pymdownx.superfences"])
blocks = re.findall(r"<pre>(.*?)</pre>", html, re.DOTALL)
print(f"{sys.argv[1]}: {len(blocks)} code blocks, prose in one of them: {any('PROSE' in each for each in blocks)}")
P
seen=$(
  for name in plain braces; do
    v/bin/python look.py $name.md
    v/bin/python -m pytest -q --markdown-docs --markdown-docs-syntax=superfences $name.md >log 2>&1 || true
    tail -1 log | sed 's/ in .*//'
  done
)
echo "$seen"
[ "$seen" = "plain.md: 1 code blocks, prose in one of them: True
1 passed
braces.md: 2 code blocks, prose in one of them: False
1 passed" ]
