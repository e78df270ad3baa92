"""How a notebook becomes a page.

Ways in: `built.make` for the page of one, `executed.tutorials` for what is executed. `files` reads and tidies
notebooks, `executed` runs their code once for all languages and keeps what it printed and drew (with `start` in front),
and `page` makes the page, with `plots` and `formulas`.
"""
