"""What figure a description in a page asks for, drawn and told from what its snippet showed.

One way in: `write_figures` in `tools.figures.descriptions`. A new kind of figure is a file in `kinds/` and its words in
`wording/`; the rest is shared. `keys` and `shown` are the two sides of the evidence, the description and its snippet;
`reading` takes what the one names from the other, as `layers` and `shapes` write it. `drawing` is how every figure
looks. A layer along time is a row: `rows` says what there is of it, `board` draws it, `telling` puts it in sentences,
and `calls` does both for calls that follow each other.
"""
