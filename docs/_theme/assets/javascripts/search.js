// What a query finds, and when what is fetched; tools/site/search.py says why.
{
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]
  const LISTED = 12
  const TITLE = 5 // how much more a word counts in the title

  let empty, alone, tags, latinOrKorean, particle // as tools/site/postings.py takes texts apart
  let sections = []
  let pages = new Map() // by address: the section that stands for the page
  let inTitles = new Map() // word: sections that have it in their title
  let files = [] // the first word of each
  let place // of the files
  let version = ""
  let queries = 0
  const fetched = new Map()
  const renewals = new Map() // by the version of a list whose files are gone
  let ours = new Map() // a reader's word, and what stands in its place
  let beside = new Map() // a word, and what is looked for as well
  let theirs = null // finds readers' words
  let asked = ""
  let pairs = []
  let groups = [] // of words of which one will do
  let told = new Set() // all of these
  let begun = new Set() // those of them that may be the beginning of a word
  let pasted = false // a message or a program

  function words(text) {
    const found = text.replace(tags, " ").toLowerCase().match(latinOrKorean) ?? []
    return found.filter(word => !alone.has(word)).map(word => word.replace(particle, ""))
  }

  const telling = word => !empty.has(word)

  function setUp({ config, docs }, base) {
    ;[empty, alone] = [config.empty, config.alone].map(words => new Set(words.split(" ")))
    ;[tags, latinOrKorean] = [config.tag, config.word].map(pattern => new RegExp(pattern, "g"))
    particle = new RegExp(config.particle)
    version = config.version
    files = config.files
    sections = docs.map((doc, number) => ({ ...doc, number, name: words(doc.title), usual: usual(doc.location) }))
    pages = new Map(sections.filter(({ location }) => !location.includes("#")).map(page => [page.location, page]))
    inTitles = new Map()
    for (const section of sections) {
      const address = section.location.split("#")[0]
      section.page = pages.get(address) ?? section
      if (!pages.has(address)) pages.set(address, section)
      for (const word of section.name.filter(telling)) {
        if (!inTitles.has(word)) inTitles.set(word, new Map())
        inTitles.get(word).set(section.number, (inTitles.get(word).get(section.number) ?? 0) + 1)
      }
    }
    place = base
    fetched.clear()
    learn(config.words)
  }

  function filesOf(word, isBegun) {
    let first = files.findLastIndex(each => each <= word)
    const found = first < 0 ? [] : [first]
    if (isBegun) while (files[++first]?.startsWith(word)) found.push(first)
    return found
  }

  async function textAt(address, how) {
    const answer = await fetch(address, how)
    if (!answer.ok) throw Object.assign(new Error(`${address}: ${answer.status}`), { isGone: answer.status === 404 })
    return answer.text()
  }

  function file(number) {
    if (!fetched.has(number)) {
      const asked = textAt(new URL(`words/${version}/${number}.txt`, place))
      fetched.set(number, asked)
      asked.catch(() => fetched.delete(number)) // the next query tries again
    }
    return fetched.get(number)
  }

  // Where a word stands: [section, how often, the places as they are written].
  function entries(line) {
    let number = 0
    return line.split(" ").slice(1).map(each => {
      const dot = each.indexOf(".")
      let times = 0
      for (let at = dot; at >= 0; at = each.indexOf(".", at + 1)) times += 1
      return [(number += parseInt(each.slice(0, dot), 36)), times, each]
    })
  }

  function places(written) {
    let here = 0
    return written.split(".").slice(1).map(step => (here += parseInt(step, 36)))
  }

  // After a deploy the files are those of another list.
  function renew(of) {
    if (!renewals.has(of)) {
      const asked = textAt(new URL("search_index.json", place), { cache: "no-cache" }).then(JSON.parse)
      const renewed = asked.then(index => index.config.version === of || setUp(index, place))
      renewals.set(of, renewed.catch(error => (console.warn(error), renewals.delete(of))))
    }
    return renewals.get(of)
  }

  // Each word of the site that the word is, or begins, with its entries; titles answer where a file does not.
  async function standing(word, errors) {
    const isBegun = begun.has(word)
    const found = new Map()
    const texts = filesOf(word, isBegun).map(number => file(number).catch(error => (errors.push(error), "")))
    for (const text of await Promise.all(texts)) {
      const start = `\n${word}${isBegun ? "" : " "}`
      for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        const line = text.slice(at + 1, text.indexOf("\n", at + 1))
        found.set(line.slice(0, line.indexOf(" ")), entries(line))
      }
    }
    const named = isBegun ? [...inTitles.keys()].filter(each => each.startsWith(word)) : inTitles.has(word) ? [word] : []
    for (const each of named) if (!found.has(each)) found.set(each, [])
    return found
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

  function read(query) {
    const all = words(inOurWords(query.replace(/\b(?:tf\.)?keras\.layers\./g, "")))
    asked = all.join(" ")
    const saying = all.filter(telling)
    pairs = saying.slice(1).map((word, n) => [saying[n], word])
    const meant = [...new Set(saying)]
    pasted = /[:='"`(){}[\]]/.test(query)
    const phrases = pasted ? [] : [...beside].filter(([form]) => ` ${asked} `.includes(` ${form} `))
    groups = meant.map(word => [word, ...phrases.flatMap(([form, ours]) => form.split(" ").includes(word) ? words(ours) : [])])
    told = new Set(groups.flat())
    begun = new Set([...told].filter(word => !pasted && /^[a-z][a-z0-9]{4,}$|^[가-힣]{2,}$/.test(word)))
  }

  // Where most readers are going; tools/site/search.py says it in words.
  const PAGES = [[/^(?:(?:layers|errors|upstream)\/lstm\/|migration\/keras|layers\/(?:#|$))/, 2], [/^(?:guides|tutorials)\//, 1.6], [/^\w+\/(?:gru|masking|bidirectional)\//, 1.2],
    [/^\w+\/(?:convlstm|stacked|\w+cell)/, .6], [/^(?:cheatsheet|glossary)\//, .3]]
  const TOLD = /^(?:errors|migration|upstream)\/[\w-]+\/$/ // begins with a list; what is looked for stands in a section
  const SECTIONS = [[/^docs-/, .4], [/^changed-/, .5], [/^mistake-/, .9], [/^see-also/, .3]]

  function usual(location) {
    const [path, section] = location.split("#")
    const page = PAGES.find(([pattern]) => pattern.test(location))?.[1] ?? 1
    const kind = TOLD.test(location) ? .3 : SECTIONS.find(([pattern]) => pattern.test(section ?? ""))?.[1] ?? 1
    return { page, kind, named: path.split("/").filter(Boolean).pop() }
  }

  function merit(section, score, share, kept) {
    const { name, usual: { page, kind, named: folder } } = section
    const parent = section.page !== section
    const about = section.page.name.filter(word => told.has(word)).length / (section.page.name.length || 1)
    const within = name.length && name.every(word => told.has(word)) ? 3 : 1
    const whole = name.join(" ")
    const named = whole === asked ? (parent ? 16 : 32) : !parent && whole.startsWith(asked) ? 16 : within
    const likely = (told.has(folder) ? Math.max(page, 1) * 2 : page) * (pasted ? 1 : kind)
    return score * share ** 2 * 2 ** (4 * kept) * named * (1 + about) * likely
  }

  // BM25 without regard to length, as lunr counts.
  const worth = (times, rarity) => rarity * 2.2 * times / (1.2 + times)

  // Sections in which one word follows the other.
  function following(one, other) {
    const found = new Set()
    const after = new Map((other ?? []).map(([number, , written]) => [number, written]))
    for (const [number, , written] of one ?? []) {
      if (!after.has(number)) continue
      const behind = places(after.get(number))
      if (places(written).some(at => behind.includes(at + 1))) found.add(number)
    }
    return found
  }

  // null where something else has been asked in the meantime.
  async function find(query, number) {
    let [of, errors, meant, all] = []
    do {
      of = version
      errors = []
      read(query)
      meant = [...told]
      all = await Promise.all(meant.map(word => standing(word, errors)))
      if (errors.some(({ isGone }) => isGone)) await renew(of)
      if (number !== queries) return null
    } while (of !== version)
    for (const error of errors) console.warn(error)
    const scores = new Map()
    const having = new Map(meant.map(word => [word, new Set()])) // of each word, the sections
    all.forEach((found, n) => {
      const has = having.get(meant[n])
      for (const [word, inText] of found) {
        const titled = inTitles.get(word) ?? new Map()
        const all = inText.length + titled.size
        const rarity = Math.log(1 + Math.abs((sections.length - all + .5) / (all + .5)))
        const add = (at, more) => {
          has.add(at)
          scores.set(at, (scores.get(at) ?? 0) + more)
        }
        for (const [at, times] of inText) add(at, worth(times, rarity))
        for (const [at, times] of titled) add(at, TITLE * worth(times, rarity))
      }
    })
    // A word that few of the results have tells more than one that nearly all have: in "multivariate lstm", the first.
    const shares = new Map()
    let whole = 0
    for (const group of groups) {
      const has = group.length > 1 ? new Set(group.flatMap(word => [...having.get(word)])) : having.get(group[0])
      const weight = Math.log(2 + scores.size / (1 + has.size))
      whole += weight
      for (const at of has) shares.set(at, (shares.get(at) ?? 0) + weight)
    }
    const exact = new Map(meant.map((word, n) => [word, all[n].get(word)]))
    const runs = pairs.map(([one, other]) => following(exact.get(one), exact.get(other)))
    const items = []
    for (const [at, score] of scores) {
      const section = sections[at]
      const name = section.name.filter(telling)
      const kept = pairs.filter(([one, other], n) => runs[n].has(at) || name.some((word, n) => word === one && name[n + 1] === other))
      const rank = merit(section, score, shares.get(at) / whole, pairs.length ? kept.length / pairs.length : 0)
      items.push({ section, score: rank, terms: () => Object.fromEntries(meant.map(word => [word, having.get(word).has(at)])) })
    }
    return { items: grouped(items), isWhole: !errors.length }
  }

  // As the theme wants it: the sections of a page together, the best pages first, and the page itself among them.
  function grouped(list) {
    const groups = new Map()
    for (const item of list.sort((a, b) => b.score - a.score)) {
      const { page } = item.section
      if (!groups.has(page)) groups.set(page, [])
      const group = groups.get(page)
      if (group.length < LISTED || item.section === page) group.push(item)
    }
    return [...groups].map(([page, group]) => {
      if (!group.some(({ section }) => section === page)) group.push({ section: page, score: 0, terms: () => ({}) })
      return group.map(shown)
    })
  }

  // The theme shows ten at first: the words of the others are marked when they are scrolled to.
  const shown = ({ section: { location, title, text }, score, terms }) => ({
    location,
    score,
    get terms() { return terms() },
    get title() { return marked(title) },
    get text() { return marked(text) },
  })

  function marked(html) {
    return html.replace(/<[^>]*>|&\w+;|[A-Za-z0-9]+|[가-힣]+/g, part => {
      if (!/^[\w가-힣]/.test(part)) return part
      const lower = part.toLowerCase()
      const word = [...told].find(each => lower === each || ((begun.has(each) || /[가-힣]/.test(each)) && lower.startsWith(each)))
      return word ? `<mark>${part.slice(0, word.length)}</mark>${part.slice(word.length)}` : part
    })
  }

  // What may be meant by the last word: the shortest word of a title of the results that begins with it.
  function suggested(items) {
    const last = asked.split(" ").pop()
    const words = items.slice(0, 3).flatMap(group => group.slice(0, 3).flatMap(({ title }) => title.replace(tags, "").toLowerCase().match(/[a-z0-9_]+|[가-힣]+/g) ?? []))
    const longer = words.filter(word => last && word.startsWith(last) && word !== last).sort((a, b) => a.length - b.length)
    return longer.slice(0, 1)
  }

  const SAID = {
    ko: { part: "검색의 일부를 불러오지 못해 결과가 빠졌을 수 있습니다.", none: "검색을 불러오지 못했습니다. 입력하면 다시 시도합니다." },
    en: { part: "Part of the search could not be loaded; results may be missing.", none: "The search could not be loaded. Type to try again." },
  }[document.documentElement.lang]
  const said = document.createElement("div") // the theme takes the first child and the last
  said.className = "md-search-result__meta search-said"
  said.setAttribute("role", "status")
  document.querySelector(".md-search-result__meta")?.after(said)

  // `instead` of what the theme says: that there is nothing.
  function say(text, instead = false) {
    if (said.textContent !== text) said.textContent = text
    if (said.previousElementSibling) said.previousElementSibling.hidden = instead
  }

  const Plain = window.Worker

  class Searching extends EventTarget {
    #at

    constructor(address) {
      super()
      this.#at = new URL("../../../search/", new URL(address, location.href))
    }

    async postMessage({ type, data }) {
      if (type === SETUP) {
        setUp(data, this.#at)
        await null // the theme listens from now on
        this.#tell({ type: READY })
      } else if (type === QUERY) {
        const number = ++queries
        const found = await find(data, number).catch(error => (console.warn(error), { items: [], isWhole: false }))
        if (!found || number !== queries) return
        const { items, isWhole } = found
        say(isWhole ? "" : SAID.part, !isWhole && !items.length)
        this.#tell({ type: RESULT, data: { items, suggest: suggested(items) } })
      }
    }

    #tell(data) {
      this.dispatchEvent(new MessageEvent("message", { data }))
    }

    terminate() {}
  }
  window.Worker = new Proxy(Plain, { // that of the search is no module; others are not ours
    construct: (_, given) => (given[1]?.type === "module" ? new Plain(...given) : new Searching(...given)),
  })

  // The list is asked for at a sign that somebody will search.
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
    if (this.address?.endsWith("/search/search_index.json")) awaited.then(() => index(this.address)).then(text => answered(this, text))
    else send.apply(this, body)
  }

  // The theme asks once, and has no search where that fails.
  async function index(address) {
    for (;;) {
      try {
        const text = await textAt(address)
        JSON.parse(text) // what stands between may answer with a page of its own
        say("")
        return text
      } catch (error) {
        console.warn(error)
        say(SAID.none, true)
        await another()
      }
    }
  }

  function another() {
    const once = new AbortController()
    return new Promise(resolve => {
      addEventListener("online", resolve, { signal: once.signal })
      addEventListener("input", ({ target }) => target.matches?.(".md-search__input") && resolve(), { signal: once.signal })
    }).then(() => once.abort())
  }

  function answered(request, text) {
    for (const [name, value] of [["status", 200], ["response", new Blob([text])]]) Object.defineProperty(request, name, { value })
    request.dispatchEvent(new ProgressEvent("load"))
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
  // The theme listens to keys alone; readers paste and dictate.
  document.addEventListener("input", ({ target }) => {
    if (target.matches?.(".md-search__input")) target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
  })
}
