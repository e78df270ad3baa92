// Mends what the theme's own script adds to a page after it has loaded: a table that scrolls sideways must be reachable
// by keyboard.
new MutationObserver(() => {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) table.tabIndex = 0
}).observe(document.documentElement, { childList: true, subtree: true })

// With a single letter the theme leaves the page, or goes to its search. Who touches a key by accident, or speaks to the
// computer, does so without wanting to (WCAG 2.1.4). Ctrl+K and `/` are left.
addEventListener("keydown", event => {
  const isTyped = event.target?.closest?.("input, textarea, select, [contenteditable]") || document.getElementById("__search")?.checked
  if (!isTyped && !event.ctrlKey && !event.metaKey && "npsf,.".includes(event.key)) event.stopPropagation()
}, { capture: true })
