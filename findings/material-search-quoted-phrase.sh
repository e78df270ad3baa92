#!/usr/bin/env bash
# mkdocs-material 9.8.1 (mkdocs 1.6.1): a phrase in quotation marks, copied from a page, is not found by the search of
# the site as soon as it holds a word such as "is", "the" or "where". Quotes make each word required; the words that mean little
# have been dropped from the index, so a required one is in no page at all, and the result is empty. Without
# quotes they are dropped from the query as well, and the page is found. Nor do quotes keep words together or in order:
# "masks keras" finds "Keras masks". The default settings, English, no plugin but the search.
# Here the theme's own search worker runs in V8 (mini-racer 0.14.1), on the index that MkDocs wrote.
# Seen: pages found: 'state is' 1, '"state is"' 0, '"keras masks"' 1, '"masks keras"' 1.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install mkdocs==1.6.1 mkdocs-material==9.8.1 mini-racer==0.14.1 >pip.log 2>&1 || { cat pip.log; exit 2; }
mkdir docs
printf 'site_name: S\ntheme: {name: material, font: false}\nplugins: [search]\n' >mkdocs.yml
printf '# One\n\nThe state is kept while Keras masks a timestep.\n' >docs/index.md
printf '# Two\n\nAnother page about layers.\n' >docs/two.md
NO_MKDOCS_2_WARNING=1 v/bin/mkdocs build -q >log 2>&1
cat >ask.py <<'P'
import glob, json, time
from py_mini_racer import MiniRacer
[worker] = glob.glob("site/assets/javascripts/workers/search.*.js")
engine = MiniRacer()
engine.eval("""
var self = this, heard, said = null, console = {warn() {}, log() {}};
function addEventListener(_, listener) { heard = listener }
function postMessage(message) { said = message }
""")
engine.eval(open(worker, encoding="utf-8").read())
def ask(kind, data):
    engine.eval(f"said = null; heard({{data: {json.dumps({'type': kind, 'data': data})}}}); 0")
    for _ in range(500):
        if answer := engine.eval("said === null ? '' : JSON.stringify(said)"):
            return json.loads(answer)
        time.sleep(0.01)
    raise TimeoutError
ask(0, {**json.load(open("site/search/search_index.json", encoding="utf-8")), "options": {}})
for query in ("state is", '"state is"', '"keras masks"', '"masks keras"'):
    print(query, "->", [group[0]["title"] for group in ask(2, query)["data"]["items"]])
P
seen=$(v/bin/python ask.py)
echo "$seen"
[ "$seen" = "state is -> ['One']
\"state is\" -> []
\"keras masks\" -> ['One']
\"masks keras\" -> ['One']" ]
