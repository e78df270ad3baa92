// The explorer: native controls, what they make, and the address that holds them. Needs no network once it is there.
import { answer, printed } from "./answer.mjs"
import { isReversed, isTurned, picture } from "./picture.mjs"
import { CHOICES, CLASSES, COUNT, SIZES, program } from "./program.mjs"
import { WORDS } from "./words.mjs"

const SITE = new URL("../../../", import.meta.url) // that of the language
const RECORD = new URL("assets/explorer.json", SITE)
const FLAGS = ["return_sequences", "return_state", "go_backwards", "stateful", "mask"]
const LABELS = {
  layer: CLASSES,
  merge_mode: WORDS.merge,
  below: WORDS.lower,
  top: { dense: "Dense", timedistributed: "TimeDistributed(Dense)", ...WORDS.tops },
}
/** Where an exception is explained; the first that fits. */
const REMEDIES = [
  [/expected ndim=3, found ndim=2/, "guides/stacking/#forgotten"],
  [/Layer "dense" expects 1 input/, "guides/return-values/#dense"],
  [/at least 3 dimensions/, "errors/timedistributed/#mistake-2d"],
  [/'generator' and 'int'/, "errors/bidirectional/#mistake-stateful-state"],
  [/different `go_backwards` value/, "migration/bidirectional/#changed-go-backwards"],
]

const make = (tag, attributes = {}, ...inside) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...inside)
  return made
}

/** The state that an address describes; what it does not say, or says wrongly, is as at first. */
function stateOf(address) {
  const asked = new URL(address).searchParams
  const state = {}
  for (const [name, values] of Object.entries(CHOICES)) state[name] = values.includes(asked.get(name)) ? asked.get(name) : values[0]
  for (const [name, [usual, most]] of Object.entries(SIZES)) state[name] = sizeOf(asked.get(name), most) ?? usual
  return state
}

const sizeOf = (typed, most) => (/^\d{1,4}$/.test(typed ?? "") && Number(typed) >= 1 && Number(typed) <= most ? Number(typed) : undefined)

/** The same address with this state in it, and nothing that was usual. */
function addressOf(state) {
  const address = new URL(location.href)
  address.search = ""
  for (const [name, values] of Object.entries(CHOICES)) if (state[name] !== values[0]) address.searchParams.set(name, state[name])
  for (const [name, [usual]] of Object.entries(SIZES)) if (state[name] !== usual) address.searchParams.set(name, state[name])
  return address
}

/** What the states are called, in their order. */
function statesOf({ layer, merge_mode }) {
  const finals = layer === "lstm" ? ["h", "c"] : ["h"]
  return merge_mode ? ["forward", "backward"].flatMap(way => finals.map(each => `${way}_${each}`)) : finals
}

/** What each result is called, in their order. */
function namesOf(state, count) {
  const outputs = state.merge_mode === "None" && !state.top ? [`${WORDS.forward}`, `${WORDS.backward}`] : ["outputs"]
  const names = [...outputs, ...(state.return_state ? statesOf(state) : [])]
  return names.length === count ? names : Array.from({ length: count }, (_, at) => `results[${at}]`)
}

const axes = template => template.replace(/[bTFUD]/g, letter => WORDS.axes[letter]).replace(/(\d)(?=[^\d,)\s])/g, "$1 × ")

/** `4FU+4UU+4U` with the sizes in it. */
const sumOf = (sum, state) => {
  const size = { F: state.features, U: state.units, D: state.dense }
  return sum
    .split("+")
    .map(term => term.replace(/^(\d*)(\D*)$/, (_, times, letters) => [times, ...[...letters].map(letter => size[letter])].filter(each => each !== "").join(" × ")))
    .join(" + ")
}

/** The colours of code, as Pygments calls them; the text is what it was. */
function coloured(source) {
  const parts = document.createDocumentFragment()
  const kinds = /("[^"]*")|\b(import|as|for|in)\b|\b(True|None)\b|(?<!\w)(\d+)/g
  let at = 0
  for (const found of source.matchAll(kinds)) {
    const kind = ["s2", "k", "kc", "mi"][found.slice(1).findIndex(each => each !== undefined)]
    parts.append(source.slice(at, found.index), make("span", { class: kind }, found[0]))
    at = found.index + found[0].length
  }
  parts.append(source.slice(at))
  return parts
}

/** The button that copies, as the theme puts it on every example that was there when the page was loaded. */
function bar() {
  const { translations } = JSON.parse(document.getElementById("__config").textContent)
  const copy = { class: "md-code__button", title: translations["clipboard.copy"], "data-clipboard-target": "#explorer-code > code", "data-md-type": "copy" }
  return make("nav", { class: "md-code__nav", role: "none" }, make("button", { type: "button", ...copy }))
}

/** In sentences what the picture shows. */
function told(state) {
  const { tell } = WORDS
  const way = state.merge_mode ? "both" : state.go_backwards ? "backward" : "forward"
  return [
    tell.reads[way](CLASSES[state.layer], state.timesteps),
    state.below && tell.below,
    state.mask && tell.mask,
    isTurned(state) && tell.turned,
    state.return_sequences ? tell.sequences : tell.last,
    state.return_sequences && isReversed(state) && tell.reversed,
    state.merge_mode && tell.merge[state.merge_mode],
    state.return_state && tell.states(statesOf(state).join(", ")),
    state.top && tell.dense[state.return_sequences ? "sequences" : "last"],
    state.stateful && tell.stateful,
  ].filter(Boolean).join(" ")
}

class Explorer {
  constructor(place, record) {
    this.place = place
    this.record = record
    this.state = stateOf(location.href)
    this.controls = {}
    this.result = make("div", { class: "explorer-result", role: "status" })
    this.figure = make("div", { class: "figure explorer-figure", "aria-hidden": "true" })
    this.words = make("p", { class: "explorer-words" })
    this.code = make("div", { class: "explorer-code" })
    place.replaceChildren(this.form(), make("div", { class: "explorer-shown" }, this.result, this.figure, this.words), this.code)
    this.show()
    addEventListener("popstate", () => this.restore())
  }

  form() {
    const form = make("form", { class: "explorer-form" })
    form.append(
      this.group(WORDS.form, ...["layer", "merge_mode", "below", "top"].map(name => this.choice(name))),
      this.group(WORDS.flags, ...FLAGS.map(name => this.flag(name))),
      this.group(WORDS.sizes, ...Object.keys(SIZES).map(name => this.size(name))),
    )
    const again = make("button", { type: "reset" }, WORDS.defaults)
    form.append(make("div", { class: "explorer-row" }, again))
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("reset", event => {
      event.preventDefault()
      this.state = stateOf(new URL(location.pathname, location.href))
      this.fill()
      this.changed()
    })
    return form
  }

  group(legend, ...inside) {
    return make("fieldset", {}, make("legend", {}, legend), ...inside)
  }

  choice(name) {
    const select = make("select", { name, id: `explorer-${name}` })
    for (const value of CHOICES[name]) select.append(new Option(LABELS[name][value] ?? value, value))
    select.value = this.state[name]
    select.addEventListener("change", () => this.set(name, select.value))
    this.controls[name] = select
    return make("div", {}, make("label", { for: select.id }, WORDS[name]), select)
  }

  flag(name) {
    const box = make("input", { type: "checkbox", name, id: `explorer-${name}` })
    box.checked = this.state[name] === "1"
    box.addEventListener("change", () => this.set(name, box.checked ? "1" : ""))
    this.controls[name] = box
    return make("div", { class: "explorer-flag" }, box, make("label", { for: box.id }, name === "mask" ? WORDS.mask : make("code", {}, name)))
  }

  size(name) {
    const [, most] = SIZES[name]
    const field = make("input", { type: "number", name, id: `explorer-${name}`, min: 1, max: most, step: 1, inputmode: "numeric" })
    const wrong = make("p", { class: "explorer-wrong", id: `explorer-${name}-wrong`, role: "alert" })
    field.value = this.state[name]
    field.addEventListener("input", () => {
      const size = sizeOf(field.value, most)
      wrong.textContent = size === undefined ? WORDS.limit(WORDS.size[name], most) : ""
      for (const [what, value] of [["aria-invalid", "true"], ["aria-describedby", wrong.id]])
        if (size === undefined) field.setAttribute(what, value)
        else field.removeAttribute(what)
      if (size !== undefined && size !== this.state[name]) this.set(name, size)
    })
    this.controls[name] = field
    return make("div", { class: "explorer-size" }, make("label", { for: field.id }, WORDS.size[name]), field, wrong)
  }

  set(name, value) {
    this.state = { ...this.state, [name]: value }
    this.changed()
  }

  changed() {
    history.replaceState(history.state, "", addressOf(this.state))
    this.show()
  }

  /** As the address says; a link to a place on the page says nothing new, and what was changed and run stays. */
  restore() {
    const state = stateOf(location.href)
    if (addressOf(state).search === addressOf(this.state).search) return
    this.state = state
    this.fill()
    this.show()
  }

  /** Sets the controls as the state is. */
  fill() {
    for (const [name, control] of Object.entries(this.controls)) {
      if (control.type === "checkbox") control.checked = this.state[name] === "1"
      else control.value = this.state[name]
      if (control.type === "number") control.dispatchEvent(new Event("input"))
    }
  }

  show() {
    const { state, record } = this
    const found = answer(record, state)
    this.controls.dense.closest("div").hidden = !state.top
    for (const link of document.querySelectorAll("a.language-switch")) link.search = addressOf(state).search
    this.result.replaceChildren(...(found.raises ? this.refusal(found) : this.shapes(found)))
    this.figure.hidden = this.words.hidden = Boolean(found.raises)
    if (!found.raises) {
      const { svg, height } = picture(state)
      this.figure.innerHTML = `<svg viewBox="0 0 352 ${height}" focusable="false">${svg}</svg>`
      this.words.textContent = told(state)
    }
    this.example(found)
  }

  shapes({ shapes, templates, parameters, sum }) {
    const names = namesOf(this.state, shapes.length)
    const list = make("ul")
    shapes.forEach((shape, at) => {
      list.append(make("li", {}, make("code", {}, names[at]), " ", make("code", { class: "explorer-shape" }, shape), " ", make("span", {}, axes(templates[at]))))
    })
    const count = WORDS.parameters(parameters.toLocaleString("en"))
    return [
      make("p", { class: "explorer-title" }, WORDS.shapes),
      list,
      make("p", {}, make("strong", {}, count), " ", make("span", {}, `= ${sumOf(sum, this.state)}`)),
    ]
  }

  refusal({ raises }) {
    const [, to] = REMEDIES.find(([pattern]) => pattern.test(raises)) ?? []
    const link = make("a", { href: new URL(to ?? "errors/", SITE).href }, to ? WORDS.remedy : WORDS.remedies)
    return [make("p", { class: "explorer-title explorer-refused" }, WORDS.refused), make("pre", {}, make("samp", {}, raises)), make("p", {}, link)]
  }

  /** The program with what it prints, as every example of the site; a new one each time, for the old may have been run. */
  example(found) {
    const source = program(this.state)
    const text = printed(found)
    const isRefused = Boolean(found.raises)
    const code = make("code", { tabindex: 0 }, coloured(source)) // it may scroll sideways
    const block = make("div", { class: "language-python highlight" }, make("span", { class: "filename" }, "explorer.py"), make("pre", { id: "explorer-code" }, bar(), code))
    const output = make("div", { class: `language-text highlight${isRefused ? " error" : ""}` }, make("span", { class: "filename" }, WORDS.output), make("pre", {}, make("samp", {}, text)))
    const running = this.code.querySelector(".live-run")
    if (running?.textContent.startsWith("■")) running.click() // what nobody sees any more must not keep the engine
    this.code.replaceChildren(block, output)
    if (this.place.dataset.live === undefined) return
    block.dataset.live = isRefused ? "" : "begins"
    block.dispatchEvent(new CustomEvent("rnn:example", { bubbles: true }))
  }
}

for (const place of document.querySelectorAll(".explorer"))
  fetch(RECORD)
    .then(got => (got.ok ? got.json() : Promise.reject(got.status)))
    .then(record => {
      if (record.places?.length !== COUNT) throw new Error(WORDS.unfit)
      new Explorer(place, record)
    })
    .catch(error => place.replaceChildren(make("p", { role: "alert" }, WORDS.failed(error.message ?? error))))
