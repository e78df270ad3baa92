// The page of error messages: what is pasted is compared with each entry, in the browser. Without this file it is a list.
{
  const COLOURS = /\x1b\[[0-9;]*m|\[(?:0|1|3\d|0;3\d|1;3\d|39)(?:;\d+)*m/g // the escape itself is often lost on the way
  const CHANGING = /\{\{.*?\}\}|<[^>]*>|\[Op:\w+\]|\d+/g
  const PRODUCT = /\{\{node (?:[^}]*\/)?MatMul(_1)?\}\}/g // a cell multiplies the input first, the state second
  const NAMED = /(?:\w+\.)*(?:\w+(?:Error|Exception|Warning|Failure)|Fail|Invalid(?:Argument|Graph))\b/
  const RAISED = new RegExp(`^${NAMED.source}`)
  const JUPYTER = new RegExp(`^(${NAMED.source})\\s+Traceback \\(most recent call last\\)`)
  const FRAME = /^\s*(?:File ["~/]|Traceback |Cell In|\^+\s*$|~+\^*|\d+\/\d+ |-+>? ?\d|\d+ |\.{3} ?|-{5,}|Detected at node|\[\[\{\{node|During handling|The above exception)|^(?:~?\/|[A-Z]:\\)\S+ in |^\s{4,}/
  const CALLING = /^Exception encountered when calling .*\.\s*$/

  const SAID = {
    ko: { label: "오류 메시지", some: "가장 닮은 것부터 보입니다.", none: "닮은 메시지가 없습니다. 위의 검색을 써 보십시오." },
    en: { label: "Error message", some: "The most similar come first.", none: "No message resembles it. Try the search above." },
  }[document.documentElement.lang]

  const wordsOf = text => new Set(text.replace(PRODUCT, (_, second) => second ? " state_product " : " input_product ")
    .replace(CHANGING, " ").toLowerCase().match(/[a-z_]{2,}/g) ?? [])

  // The message of a traceback: from the last line that names an exception, without frames, also those that TensorFlow
  // writes into the message itself. Jupyter names the exception once more, above the frames.
  function messageOf(pasted) {
    const every = pasted.replace(COLOURS, "").split(/\r?\n/)
    const lines = every.map(line => RAISED.test(line.trim()) && !JUPYTER.test(line) ? line.trim() : line)
      .filter(line => !FRAME.test(line) && !JUPYTER.test(line) && !CALLING.test(line))
    const last = lines.findLastIndex(line => RAISED.test(line))
    const said = (last < 0 ? lines : lines.slice(last)).join("\n").split(/^(?:Call a|A)rguments received by/m)[0]
    const message = last < 0 ? said : said.slice(0, 300) // the list cuts long messages as well
    const kind = last < 0 ? every.findLast(line => JUPYTER.test(line))?.match(JUPYTER)[1] ?? "" : ""
    return `${kind} ${message}`.replace(/Exception encountered when calling .*?\.(?=\s|$)/, " ")
  }

  function start(place) {
    const entries = [...document.querySelectorAll("article li:has(> p > code)")].map(item => {
      const kind = item.closest("ul").previousElementSibling?.querySelector("code")?.textContent ?? ""
      const [first, ...others] = [...item.querySelectorAll(":scope > p > code")].map(code => code.textContent)
      return { item, wordings: [`${kind} ${first}`, ...others].map(wordsOf) } // the others name their exception themselves
    })
    const every = entries.flatMap(({ wordings }) => wordings)
    const weight = new Map()
    for (const words of every) for (const word of words) weight.set(word, (weight.get(word) ?? 0) + 1)
    const worth = word => Math.log(1 + every.length / (weight.get(word) ?? every.length * 2))
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
      const known = sum([...asked].filter(word => weight.has(word)))
      const alike = words => 2 * sum([...words].filter(word => asked.has(word))) / (sum(words) + known || 1)
      const best = entries.map(entry => [Math.max(...entry.wordings.map((words, at) => alike(words) - .001 * at)), entry])
        .filter(([share]) => share >= .35).sort(([a], [b]) => b - a)
      said.textContent = best.length ? SAID.some : SAID.none
      found.append(...best.slice(0, 5).map(([, { item }]) => item.cloneNode(true)))
    })
  }

  for (const place of document.querySelectorAll(".error-finder")) start(place)
}
