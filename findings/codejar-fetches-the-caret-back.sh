#!/usr/bin/env bash
# codejar 4.3.0 (npm): whoever types a letter and leaves the editor at once is fetched back into it. The editor colours
# its text anew 30 ms after the last key and then puts the selection back as it was, whether or not the reader is still
# there; in Chromium a selection inside of editable text takes the focus. So Tab pressed within these 30 ms does nothing,
# and the next words are typed into the editor. A hand does not meet it often, a test on a slow machine does; and a field
# that is cleared by `blur()` after a shortcut has the focus again. With `catchTab: false`, so that Tab is the browser's own.
# Chromium 156, driven by playwright 1.58.0; needs npm and chromium on the system.
# Seen: left at once: code, code, code; left after 300 ms: button.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install playwright==1.58.0 >pip.log 2>&1 || { cat pip.log; exit 2; }
npm install --silent --no-audit --no-fund --cache "$work/npm" codejar@4.3.0 >npm.log 2>&1 || { cat npm.log; exit 2; }
cat >index.html <<'P'
<!doctype html><meta charset="utf-8"><pre><code>x = 1</code></pre><button>next</button>
<script type="module">
import { CodeJar } from "./node_modules/codejar/dist/codejar.js"
CodeJar(document.querySelector("code"), code => { code.innerHTML = `<b>${code.textContent}</b>` }, { catchTab: false })
document.body.dataset.ready = ""
</script>
P
cat >ask.py <<'P'
import functools, http.server, shutil, threading
from playwright.sync_api import sync_playwright
class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *said): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
with sync_playwright() as started:
    page = started.chromium.launch(executable_path=path, args=["--no-sandbox"]).new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/")
    page.wait_for_selector("[data-ready]", state="attached")
    def left_after(pause):
        # Both keys are let go within one task of the page, so that no slow machine can come between them.
        page.evaluate("""pause => {
            const code = document.querySelector("code")
            code.focus()
            code.dispatchEvent(new KeyboardEvent("keydown", { key: "y", bubbles: true }))
            document.execCommand("insertText", false, "y")
            code.dispatchEvent(new KeyboardEvent("keyup", { key: "y", bubbles: true }))
            setTimeout(() => document.querySelector("button").focus(), pause)
            if (!pause) document.querySelector("button").focus()
        }""", pause)
        page.wait_for_timeout(pause + 700)
        return page.evaluate("document.activeElement.localName")
    print("left at once:", ", ".join(left_after(0) for _ in range(3)))
    print("left after 300 ms:", left_after(300))
P
seen=$(v/bin/python ask.py)
echo "$seen"
[ "$seen" = "left at once: code, code, code
left after 300 ms: button" ]
