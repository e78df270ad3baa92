// When it starts, the theme's script sets the colours of the page, which are set already. Each time the style of every
// element is worked out anew. So until the page has loaded, what changes nothing is left out, and what the theme says of
// its colours to the browser (main.html has said it) waits until the reader chooses others.
{
  const { body, head } = document
  let said
  body.setAttribute = (name, value) => {
    const needless = name === "data-md-color-switching" || (name.startsWith("data-md-color-") && body.getAttribute(name) === value)
    if (!needless) Element.prototype.setAttribute.call(body, name, value)
  }
  head.appendChild = node => (node.name === "color-scheme" ? (said = node) : Node.prototype.appendChild.call(head, node))
  addEventListener("load", () => {
    delete body.setAttribute
    delete head.appendChild
  })
  const choose = ({ target }) => {
    if (target.name !== "__palette" || !said) return
    document.querySelector("meta[name=color-scheme]").replaceWith(said)
    removeEventListener("change", choose, true)
  }
  addEventListener("change", choose, true)
}
