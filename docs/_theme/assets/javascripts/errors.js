// The page of error messages: what is pasted is compared with each entry, in the browser. Without this file it is a list.
{
  const CHANGING = /\x1b\[[0-9;]*m|\{\{.*?\}\}|<[^>]*>|\[Op:\w+\]|\d+/g
  const FRAME = /^\s*(?:File "|Traceback |\^+\s*$|~+\^*|\d+\/\d+ )|^\s{4,}/
  const RAISED = /^(?:\w+\.)*\w+(?:Error|Exception|Warning)\b/

  const SAID = {
    ko: { label: "오류 메시지", some: "가장 닮은 것부터 보입니다.", none: "닮은 메시지가 없습니다. 위의 검색을 써 보십시오." },
    en: { label: "Error message", some: "The most similar come first.", none: "No message resembles it. Try the search above." },
  }[document.documentElement.lang]

  const wordsOf = text => new Set(text.replace(CHANGING, " ").toLowerCase().match(/[a-z_]{2,}/g) ?? [])

  // The message of a traceback: from the last line that names an exception.
  function messageOf(pasted) {
    const lines = pasted.split("\n").filter(line => !FRAME.test(line))
    const last = lines.findLastIndex(line => RAISED.test(line.replace(/\x1b\[[0-9;]*m/g, "").trim()))
    return (last < 0 ? lines : lines.slice(last)).join("\n").split(/^(?:Call a|A)rguments received by/m)[0]
  }

  function start(place) {
    const entries = [...document.querySelectorAll("article li:has(> p > code)")].map(item => {
      const kind = item.closest("ul").previousElementSibling?.querySelector("code")?.textContent ?? ""
      return { item, words: wordsOf(`${kind} ${item.querySelector("code").textContent}`) }
    })
    const weight = new Map()
    for (const { words } of entries) for (const word of words) weight.set(word, (weight.get(word) ?? 0) + 1)
    const worth = word => Math.log(1 + entries.length / (weight.get(word) ?? entries.length * 2))
    const sum = words => [...words].reduce((total, word) => total + worth(word), 0)

    const label = document.createElement("label")
    const field = document.createElement("textarea")
    const said = document.createElement("p")
    const found = document.createElement("ul")
    label.textContent = SAID.label
    field.rows = 4
    field.spellcheck = false
    said.setAttribute("role", "status")
    label.append(field)
    place.append(label, said, found)

    field.addEventListener("input", () => {
      const asked = wordsOf(messageOf(field.value))
      found.replaceChildren()
      said.textContent = ""
      if (!asked.size) return
      const alike = ({ words }) => {
        const shared = sum([...words].filter(word => asked.has(word)))
        return 2 * shared / (sum(words) + sum([...asked].filter(word => weight.has(word))) || 1)
      }
      const best = entries.map(entry => [alike(entry), entry]).filter(([share]) => share >= .35).sort(([a], [b]) => b - a)
      said.textContent = best.length ? SAID.some : SAID.none
      found.append(...best.slice(0, 5).map(([, { item }]) => item.cloneNode(true)))
    })
  }

  for (const place of document.querySelectorAll(".error-finder")) start(place)
}
