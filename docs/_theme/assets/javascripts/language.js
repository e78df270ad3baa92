// The language switch keeps the place: both languages have the same anchors, so it takes along that of the section or term in view.
document.addEventListener("click", event => {
  const link = event.target.closest?.("a.language-switch")
  if (!link) return
  const top = document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0
  let here = ""
  for (const heading of document.querySelectorAll(".md-content :is(h1, h2, h3, h4, dt > strong)[id]")) {
    if (heading.getBoundingClientRect().top > top + 80) break
    here = heading.id
  }
  link.hash = scrollY > 0 ? here : ""
}, { capture: true })

// Who reads the other language rather than this one is shown the switch.
{
  const link = document.querySelector("a.language-switch")
  const wanted = navigator.languages.map(each => each.slice(0, 2)).find(each => ["ko", "en"].includes(each)) ?? "en"
  if (link?.lang === wanted) link.classList.add("wanted")
}
