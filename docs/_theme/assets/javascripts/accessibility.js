// Mends what the theme's own script adds to a page after it has loaded: a table that scrolls sideways must be reachable
// by keyboard.
new MutationObserver(() => {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) table.tabIndex = 0
}).observe(document.documentElement, { childList: true, subtree: true })
