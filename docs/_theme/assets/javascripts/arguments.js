// Above the table of all arguments: a field that leaves the rows with what is typed. Enter goes to the first of them.
{
  const SAID = {
    ko: { label: "인자 찾기", some: n => `${n}개`, none: "이 클래스에는 그런 인자가 없습니다." },
    en: { label: "Find an argument", some: n => `${n} found`, none: "This class has no such argument." },
  }[document.documentElement.lang]

  const place = document.querySelector(".arguments")
  if (place) {
    const rows = [...place.querySelectorAll("tbody tr")].map(row => ({ row, text: row.textContent.toLowerCase(), link: row.querySelector("a") }))
    const label = document.createElement("label")
    const field = document.createElement("input")
    const said = document.createElement("p")
    label.textContent = SAID.label
    field.type = "search"
    field.autocomplete = "off"
    field.spellcheck = false
    said.setAttribute("role", "status")
    label.append(field)
    place.prepend(label, said)

    // By name first: `dropout` is what is called so, not every line that speaks of it.
    const fitting = asked => {
      const named = rows.filter(({ link }) => link.textContent.toLowerCase().includes(asked))
      return named.length ? named : rows.filter(({ text }) => text.includes(asked))
    }
    field.addEventListener("input", () => {
      const asked = field.value.trim().toLowerCase()
      const left = new Set(asked ? fitting(asked) : rows)
      for (const each of rows) each.row.hidden = !left.has(each)
      said.textContent = !asked ? "" : left.size ? SAID.some(left.size) : SAID.none
    })
    field.addEventListener("keydown", event => {
      const first = rows.find(({ row }) => !row.hidden)
      if (event.key === "Enter" && field.value.trim() && first) first.link.click()
    })
  }
}
