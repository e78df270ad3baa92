"""What a Markdown page holds, and whether the two languages fit.

One way in: `tools.pages.document.Document` takes a page apart, and `tools.pages.parity` compares the languages.
"""
