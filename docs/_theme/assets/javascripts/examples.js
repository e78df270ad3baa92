// At each program a button that copies it, and a stop of the keyboard where it scrolls sideways. The theme does the same, and
// measures the page twice for each. Here one character is measured, and the theme's listener does what the button asks.
{
  const { translations } = JSON.parse(document.getElementById("__config").textContent)
  const article = document.querySelector("article")
  const codes = [...document.querySelectorAll(".highlight > pre code")]
  const wraps = matchMedia("(max-width: 44.984375em)") // as site.css has it: there no line scrolls

  function button(code, number) {
    const pre = code.closest("pre")
    const bar = document.createElement("div")
    const copy = document.createElement("button")
    pre.id ||= `__code_${number}`
    bar.className = "md-code__nav"
    copy.className = "md-code__button"
    copy.type = "button"
    copy.title = translations["clipboard.copy"]
    copy.dataset.clipboardTarget = `#${pre.id} code`
    copy.dataset.mdType = "copy"
    bar.append(copy)
    pre.prepend(bar)
  }

  const longest = code => Math.max(...code.textContent.split("\n").map(line => line.length))

  function reach() {
    const { font, fontSize } = getComputedStyle(codes[0])
    const context = document.createElement("canvas").getContext("2d")
    context.font = font
    // One less: a stop too many does no harm, and a line that just fits in theory scrolls by a part of a pixel.
    const room = wraps.matches ? Infinity : (article.clientWidth - 4 * parseFloat(fontSize)) / context.measureText("0").width - 1
    for (const code of codes) {
      if (longest(code) > room) code.tabIndex = 0
      else if (!code.isContentEditable) code.removeAttribute("tabindex")
    }
  }

  const start = () => {
    codes.forEach(button)
    reach()
    addEventListener("resize", reach, { passive: true })
  }
  if (codes.length) (window.requestIdleCallback ?? setTimeout)(start)
}
