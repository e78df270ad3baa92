// Mends what the theme's own script adds to a page after it has loaded: the bar of each code block is no
// landmark, and a table that scrolls sideways must be reachable by keyboard.
new MutationObserver(() => {
  for (const bar of document.querySelectorAll("nav.md-code__nav:not([role])")) bar.setAttribute("role", "none")
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) table.tabIndex = 0
}).observe(document.documentElement, { childList: true, subtree: true })
