"""Everything that turns a notebook into the page of a tutorial.

`files` reads and tidies notebooks, `executed` runs their code once for all languages and keeps what it printed and
drew (`start` goes in front of it), `page` makes the page of one, with `plots` and `formulas`, and `built` hands it to
MkDocs.
"""
