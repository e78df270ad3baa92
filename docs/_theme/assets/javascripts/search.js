// Lets readers paste a whole error message, or ask in a sentence. The theme's search would take `"`, `:`, `-`, `+`
// and `*` in it for commands, complete every word (so that "a" finds all that begins with an "a"), and put a page
// before its sections. Here a query becomes plain words first, and of what is found, that comes first which has
// the words next to each other as the reader has them, or is called so. Of one page the best dozen is listed.
// Words of readers become those of the pages: tools/site/search.py puts them into the index, of docs/_meta/glossary.yml.
// The index, most of what a page would fetch, is fetched when somebody is about to search.
// Without this file the search works as the theme made it. tests/checks/test_search.py types what readers ask.
{
  const [SETUP, QUERY, RESULT] = [0, 2, 3]
  const EMPTY = new Set(("a an and are as at be been but by can cannot do does for from has have how i if in into is " +
    "it its may me must my of on or so than that the them then there this to us use used using was were what when " +
    "where which while why will with you your 뭐 뭔가요").split(" "))
  const ALONE = new Set("은 는 이 가 을 를 의 에 로 으로 와 과 도 만 에서 에서의 에게 부터 까지 보다".split(" ")) // behind a Latin name
  const PARTICLE = /(?<=[가-힣]{2})(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|까지|부터|보다|인가요|하나요|나요|나)$/
  const TAG = /<[^>]*>|&\w+;/g

  const LISTED = 12
  const sum = numbers => numbers.reduce((total, number) => total + number, 0)

  let sections = new Map()
  let ours = new Map() // a reader's word, and what stands in its place
  let beside = new Map() // a word, and what is looked for as well
  let theirs = null // finds readers' words
  let asked = ""
  let pairs = []
  let groups = [] // of words of which one will do
  let weights = [] // of the groups: how much of what is meant each says
  let told = new Set() // all of these
  let pasted = false // a message or a program

  function words(text) {
    const found = text.replace(TAG, " ").toLowerCase().match(/[a-z0-9]+|[가-힣]+/g) ?? []
    return found.filter(word => !ALONE.has(word)).map(word => word.replace(PARTICLE, ""))
  }

  function wordsOf(location) {
    const section = sections.get(location)
    section.words ??= ` ${words(`${section.title} ${section.text}`).join(" ")} `
    return section.words
  }

  function learn(known) {
    ours = new Map(Object.entries(known?.ours ?? {}))
    beside = new Map(Object.entries(known?.beside ?? {}))
    const forms = [...ours.keys()].sort((a, b) => b.length - a.length).map(form =>
      form.replace(/[^\w\s가-힣]/g, "\\$&").replace(/ /g, "\\s+") + (/[a-z]$/.test(form) ? "(?:e?s)?(?![\\w-])" : ""))
    theirs = forms.length ? new RegExp(`(?<![a-z가-힣_])(?:${forms.join("|")})`, "g") : null
  }

  function inOurWords(query) {
    const lower = query.toLowerCase().replace(/\s+/g, " ")
    const known = form => ours.get(form) ?? ours.get(form.replace(/s$/, "")) ?? ours.get(form.replace(/es$/, "")) ?? form
    return theirs ? lower.replace(theirs, form => `${known(form)} `) : lower
  }

  function plain(query) {
    const all = words(inOurWords(query.replace(/\b(?:tf\.)?keras\.layers\./g, "")))
    asked = all.join(" ")
    pairs = all.slice(1).map((word, n) => ` ${all[n]} ${word} `)
    const meant = [...new Set(all)].filter(word => !EMPTY.has(word))
    pasted = /[:='"`(){}[\]]/.test(query)
    const phrases = pasted ? [] : [...beside].filter(([form]) => ` ${asked} `.includes(` ${form} `))
    groups = meant.map(word => [word, ...phrases.flatMap(([form, ours]) => form.split(" ").includes(word) ? words(ours) : [])])
    told = new Set(groups.flat())
    return [...told].map(word => !pasted && /^[a-z][a-z0-9]{4,}$|^[가-힣]{2,}$/.test(word) ? word : `${word}^1`).join(" ") || query
  }

  // Where most readers are going: to a guide or to LSTM rather than to a cell or a ConvLSTM, to the section that explains
  // rather than to one that sums up, and to what something does rather than to what has changed of it or is documented
  // wrongly.
  const PAGES = [[/^(?:(?:layers|errors|upstream)\/lstm\/|migration\/keras|layers\/(?:#|$))/, 2], [/^(?:guides|tutorials)\//, 1.6], [/^\w+\/(?:gru|masking|bidirectional)\//, 1.2],
    [/^\w+\/(?:convlstm|stacked|\w+cell)/, .6], [/^(?:cheatsheet|glossary)\//, .3]]
  const TOLD = /^(?:errors|migration|upstream)\/[\w-]+\/$/ // begins with a list; what is looked for stands in a section
  const SECTIONS = [[/^docs-/, .4], [/^changed-/, .5], [/^mistake-/, .9], [/^see-also/, .3]]

  function usual(location) {
    const [path, section] = location.split("#")
    const page = PAGES.find(([pattern]) => pattern.test(location))?.[1] ?? 1
    const meant = told.has(path.split("/").filter(Boolean).pop())
    const kind = TOLD.test(location) ? .3 : SECTIONS.find(([pattern]) => pattern.test(section ?? ""))?.[1] ?? 1
    return (meant ? Math.max(page, 1) * 2 : page) * (pasted ? 1 : kind)
  }

  function merit({ location, parent, score, terms }) {
    if (!Object.keys(terms).length) return 0
    const share = groups.length ? sum(groups.map((group, n) => (group.some(word => terms[word]) ? weights[n] : 0))) / sum(weights) : 1
    const here = wordsOf(location)
    const kept = pairs.length ? pairs.filter(pair => here.includes(pair)).length / pairs.length : 0
    const title = words(sections.get(location).title)
    const name = title.join(" ")
    const page = words(sections.get(location.split("#")[0])?.title ?? "")
    const about = page.filter(word => told.has(word)).length / (page.length || 1)
    const within = title.length && title.every(word => told.has(word)) ? 3 : 1
    const named = name === asked ? (parent ? 16 : 32) : !parent && name.startsWith(asked) ? 16 : within
    return score / (1 + (!parent + share) ** 2) * share ** 2 * 2 ** (4 * kept) * named * (1 + about) * usual(location)
  }

  // A word that few of the results have tells more than one that nearly all have: in "multivariate lstm", the first.
  function weigh(found) {
    const all = found.flat()
    weights = groups.map(group => Math.log(2 + all.length / (1 + all.filter(({ terms }) => group.some(word => terms[word])).length)))
  }

  function rank(found) {
    weigh(found)
    for (const group of found) {
      for (const item of group) item.score = merit(item)
      group.sort((a, b) => b.score - a.score)
      const rest = group.splice(LISTED)
      group.push(...rest.filter(item => !item.parent)) // the page itself
    }
    found.sort((a, b) => b[0].score - a[0].score)
  }

  // lunr 2.3.9 takes two nodes of its index for one when their edges look alike, and writes an edge as its letter and
  // the number of the node behind it, so that `4` to 71 looks like `4` to 7 and `1` to nothing. Words with digits are
  // then lost, or end the search with an error. A sign before each edge tells them apart.
  function mend() {
    self.lunr.TokenSet.prototype.toString = function () {
      const edges = Object.keys(this.edges).sort().map(letter => `,${letter}${this.edges[letter].id}`)
      return this._str ?? (this.final ? "1" : "0") + edges.join("")
    }
  }

  const Plain = window.Worker

  class Searching extends Plain {
    constructor(address, ...options) {
      const code = `importScripts(${JSON.stringify(new URL(address, location.href).href)});(${mend})()`
      super(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), ...options)
      this.addEventListener("message", ({ data }) => { if (data.type === RESULT) rank(data.data.items) })
    }

    postMessage(message, ...options) {
      if (message.type === SETUP) {
        sections = new Map(message.data.docs.map(doc => [doc.location, { ...doc }]))
        learn(message.data.config.words)
      }
      super.postMessage(message.type === QUERY ? { ...message, data: plain(message.data) } : message, ...options)
    }
  }
  window.Worker = new Proxy(Plain, { // that of the search is no module; others are not ours
    construct: (_, given) => (given[1]?.type === "module" ? new Plain(...given) : new Searching(...given)),
  })

  // The theme asks for the index as soon as its script runs. Here the request waits for a sign that somebody will search.
  const SIGNS = ["focusin", "pointerover", "touchstart", "keydown"]
  const wanted = new AbortController()
  const awaited = new Promise(resolve => {
    if (new URLSearchParams(location.search).has("q")) resolve()
    const look = event => {
      const command = (event.ctrlKey || event.metaKey) && event.key === "k"
      const typed = event.type === "keydown" && !event.target?.isContentEditable && (command || ["/", "s", "f"].includes(event.key))
      if (typed || event.target?.closest?.(".md-search, [for=__search], .home-search")) resolve()
    }
    for (const sign of SIGNS) document.addEventListener(sign, look, { capture: true, passive: true, signal: wanted.signal })
  }).then(() => wanted.abort())

  const send = XMLHttpRequest.prototype.send
  const open = XMLHttpRequest.prototype.open
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    this.address = String(address)
    return open.call(this, method, address, ...rest)
  }
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.address?.endsWith("/search/search_index.json")) awaited.then(() => send.apply(this, body))
    else send.apply(this, body)
  }

  function start() {
    const toggle = document.getElementById("__search")
    if (toggle && !toggle.checked) toggle.click()
    document.querySelector(".md-search__input")?.focus()
  }

  document.addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return
    event.preventDefault()
    start()
  })
  for (const button of document.querySelectorAll(".home-search")) { // on the start page; it does nothing without scripts
    button.hidden = false
    button.addEventListener("click", start)
  }
  // The theme listens to keys alone: what is pasted with the mouse, or dictated, would find nothing.
  document.addEventListener("input", ({ target }) => {
    if (target.matches?.(".md-search__input")) target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
  })
}
