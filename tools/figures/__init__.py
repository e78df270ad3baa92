"""Everything that turns the description of a figure into SVG.

`descriptions` finds the descriptions in the pages and writes what is drawn. For each kind, `kinds` lets `reading` and
`shown` take the layers and shapes from the snippet, the modules named after what they draw do that with `drawing`, and
`wording` says the same in words.
"""
