"""What a writer saves while outputs and lists are being made is taken up the next time, not taken for done."""

from __future__ import annotations

from tests.support.checkout import Checkout

SAVED_MEANWHILE = """
from tools.problems import Problems
from tools.project import HERE
from tools.site import prepare
from tools.site.sources import Sources

sources = Sources(HERE)


def again():
    prepare.prepare(HERE, strict=False, drafting=True, sources=sources)


def meanwhile(step, save):
    real = getattr(prepare, step)

    def interrupted(*arguments, **named):
        done = real(*arguments, **named)
        save()
        return done

    setattr(prepare, step, interrupted)
    again()
    setattr(prepare, step, real)


snippet = HERE.snippets / "index.py"
page = HERE.docs("en") / "index.md"
again()
snippet.write_text("print('first')\\n")
meanwhile("bring_up_to_date", lambda: snippet.write_text("print('second')\\n"))
again()
print(snippet.with_suffix(".out").read_text().strip())
text = page.read_text()
page.write_text(text + "\\nWords.\\n")
meanwhile("write_figures", lambda: page.write_text(text + '\\n--8<-- "gone.py"\\n'))
try:
    again()
except Problems as error:
    print(error)
prepare.stop()
"""


def test_what_is_saved_meanwhile_is_taken_up_next(checkout: Checkout) -> None:
    checkout.write("saved_meanwhile.py", SAVED_MEANWHILE)
    done = checkout.run("saved_meanwhile")
    assert done.returncode == 0, done.stdout + done.stderr
    output, *problem = done.stdout.splitlines()
    assert output == "second"
    assert "embeds gone.py, which is not there" in "\n".join(problem)
