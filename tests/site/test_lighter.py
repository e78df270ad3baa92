"""A page gets lighter, and its text stays the same."""

from __future__ import annotations

from bs4 import BeautifulSoup

from tools.site.lighter import PHONE, lighter

CODE = (
    '<div class="language-python highlight"><pre><span></span><code><span class="kn">import</span>'
    '<span class="w"> </span><span class="nn">keras</span>\n'
    '<span class="n">x</span> <span class="o">=</span> <span class="n">y</span>'
    '<span class="p">[</span><span class="s2">&quot;a&lt;&quot;</span><span class="p">]</span>\n</code></pre></div>'
)
OUTPUT = (
    '<div class="language-text error highlight"><span class="filename">Output</span><pre><span></span><code>[1, 2]\n'
    "&lt;KerasTensor&gt;\n</code></pre></div>"
)


def text(html: str) -> str:
    return BeautifulSoup(html, "html.parser").get_text()


def test_names_and_brackets_need_no_element_and_the_rest_keeps_its_colour() -> None:
    made = lighter(CODE)
    assert made.count("<span") == 4  # the one around the code, a keyword, a module, a text
    assert text(made) == text(CODE)


def test_an_output_is_a_samp_with_the_same_text() -> None:
    made = BeautifulSoup(lighter(OUTPUT), "html.parser")
    assert made.select_one(".language-text.error > pre > samp")
    assert made.code is None
    assert made.get_text() == text(OUTPUT)


def test_a_text_that_only_looks_like_one_stays() -> None:
    bash = '<div class="language-bash highlight"><pre><code>ls</code></pre></div>'
    html = f'<p>&lt;span class="n"&gt;x&lt;/span&gt;</p>{bash}'
    assert lighter(html) == html


def test_marked_lines_of_an_output_stay_code() -> None:
    html = OUTPUT.replace("[1, 2]", '<span class="hll">[1, 2]</span>')
    assert lighter(html) == html


def test_a_program_stands_where_the_theme_does_not_measure_it_and_says_how_high_it_is() -> None:
    made = BeautifulSoup(lighter(CODE + OUTPUT), "html.parser")
    assert made.select("pre > code") == []
    assert len(made.select('pre[style="--lines:2"] > span > code')) == 1
    assert len(made.select(".language-python.answered + .language-text")) == 1
    assert not BeautifulSoup(lighter(CODE), "html.parser").select(".answered")


def test_an_output_says_how_many_lines_it_has_on_a_phone() -> None:
    wide = OUTPUT.replace("[1, 2]", "x" * (PHONE + 1) + "&lt;" + "x" * (PHONE - 2))
    assert '<pre style="--lines:2"><samp>' in lighter(OUTPUT)
    assert '<pre style="--lines:2;--narrow:3"><samp>' in lighter(wide)


def test_a_program_says_how_many_lines_it_has_on_a_phone() -> None:
    wide = CODE.replace("&quot;a&lt;&quot;", "&quot;" + "a" * PHONE + "&lt;&quot;")
    assert '<pre style="--lines:2"><span>' in lighter(CODE)
    assert '<pre style="--lines:2;--narrow:3"><span>' in lighter(wide)


def test_a_table_stands_alone_in_its_element() -> None:
    made = BeautifulSoup(lighter("<p>x</p><table><tr><td>1</td></tr></table><p>y</p>"), "html.parser")
    assert len(made.select("p + .has-table + p")) == 1
    assert len(made.select(".has-table > table:only-child")) == 1
