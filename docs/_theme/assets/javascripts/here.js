// In the bar, behind the name of the page, the section that is being read. Who has a phone sees no contents beside it.
{
  const bar = document.querySelector("[data-md-component=header-topic] .md-ellipsis")
  const headings = [...document.querySelectorAll("article :is(h2, h3)[id]")]
  const page = bar?.textContent.trim().split(":")[0]
  const passed = new Set() // those above a line near the top

  const told = heading => heading.textContent.replace(/\s*¶$/, "").trim()
  const look = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen) passed[isIntersecting ? "add" : "delete"](target)
    const last = headings.findLast(heading => passed.has(heading))
    bar.textContent = last ? `${page} › ${told(last)}` : page
  }, { rootMargin: "1000000px 0px -80% 0px" })
  if (bar) for (const heading of headings) look.observe(heading)
}
