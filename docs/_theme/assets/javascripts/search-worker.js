// What a query finds, worked out beside the page, so that typing does not wait for it; tools/site/search.py says why.
importScripts("search-slips.js") // withoutSlips
{
  const LISTED = 10
  const WHOLE = 4 // of these, how many say more than their title
  const AT_ONCE = 10 // results that the theme shows before anybody scrolls: these come with their first words
  const LATER = 3 // sections listed with any other result
  const TITLE = 5 // how much more a word counts in the title
  const KINDS = { // of pages whose titles do not say it
    ko: { layers: "레퍼런스", guides: "안내서", tutorials: "튜토리얼" },
    en: { layers: "Reference", guides: "Guide", tutorials: "Tutorial" },
  }

  let empty, alone, tags, latinOrKorean, particle // as tools/site/postings.py takes texts apart
  let sections = []
  let pages = new Map() // by address: the section that stands for the page
  let inTitles = new Map() // word: sections that have it in their title
  let files = [] // the first word of each
  let kinds = {}
  let place // of the files
  let version = ""
  let latest = 0
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
      section.page.lines ??= 0
      section.line = section.page.lines++
      for (const word of section.name.filter(telling)) {
        if (!inTitles.has(word)) inTitles.set(word, new Map())
        inTitles.get(word).set(section.number, (inTitles.get(word).get(section.number) ?? 0) + 1)
      }
    }
    ;[...pages.keys()].sort().forEach((address, number) => (pages.get(address).file = `shown-${number}`))
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

  function file(name) {
    if (!fetched.has(name)) {
      const asked = textAt(new URL(`words/${version}/${name}.txt`, place))
      fetched.set(name, asked)
      asked.catch(() => fetched.delete(name)) // the next query tries again
    }
    return fetched.get(name)
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
  const SECTIONS = [[/^docs-/, .4], [/^signature$/, .4], [/^changed-/, .5], [/^mistake-/, .9], [/^see-also/, .3]]

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
  async function answer(query, number) {
    let [of, errors, results, lines, mended] = []
    do {
      of = version
      errors = []
      read(query)
      let meant = [...told]
      const stands = () => Promise.all(meant.map(word => standing(word, errors)))
      let all = await stands()
      const unknown = pasted || errors.length ? [] : meant.filter((_, n) => !all[n].size)
      mended = withoutSlips(query, unknown, inTitles)
      if (mended) {
        read(mended)
        meant = [...told]
        all = await stands()
      }
      if (number !== latest) return null
      results = grouped(ranked(meant, all))
      lines = errors.some(isGone) ? [] : await Promise.all(results.slice(0, AT_ONCE).map(group => firstWords(group, errors)))
      if (errors.some(isGone)) await renew(of)
      if (number !== latest) return null
    } while (of !== version)
    for (const error of errors) console.warn(error)
    const items = results.map((group, at) => group.map((item, n) => shown(item, n < WHOLE ? lines[at]?.[item.section.line] : "", !n)))
    return { items, suggest: suggested(results), isWhole: !errors.length, mended }
  }

  const isGone = error => error.isGone

  // Of each section of a page, what is shown of it.
  const firstWords = ([{ section }], errors) =>
    file(section.page.file).then(text => text.split("\n")).catch(error => (errors.push(error), []))

  // Every section that has one of the words, with its score.
  function ranked(meant, all) {
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
      const ofPage = section.page === section ? [] : section.page.name
      // "lstm units" is the section `units` of the page LSTM, in whatever order.
      const isNamed = (one, other) => ofPage.length === 1 && ofPage[0] === one && name.length === 1 && name[0] === other
      const kept = pairs.filter(([one, other], n) =>
        runs[n].has(at) || name.some((word, n) => word === one && name[n + 1] === other) || isNamed(one, other) || isNamed(other, one))
      const rank = merit(section, score, shares.get(at) / whole, pairs.length ? kept.length / pairs.length : 0)
      items.push({ section, score: rank, terms: () => Object.fromEntries(meant.map(word => [word, having.get(word).has(at)])) })
    }
    return items
  }

  // As the theme wants it: the sections of a page together, the best pages first, and the page itself among them.
  function grouped(list) {
    const groups = new Map()
    for (const item of list.sort((a, b) => b.score - a.score)) {
      const { page } = item.section
      if (!groups.has(page)) groups.set(page, Object.assign([], { room: groups.size < AT_ONCE ? LISTED : LATER }))
      const group = groups.get(page)
      if (group.length < group.room || item.section === page) group.push(item)
    }
    return [...groups].map(([page, group]) => {
      if (!group.some(({ section }) => section === page)) group.push({ section: page, score: 0, terms: () => ({}) })
      return group
    })
  }

  // What is folded is made as well, before anything is seen: so it is short, and the words that a section lacks are told
  // of the first alone.
  function shown({ section, score, terms }, line, isFirst) {
    const kind = section.page === section ? kinds[section.location.split("/")[0]] : ""
    const title = marked(section.title) + (kind ? ` <span class="search-kind">${kind}</span>` : "")
    return { location: section.location, title, text: marked(line ?? ""), score, terms: isFirst && !pasted ? terms() : {} }
  }

  function marked(html) {
    return html.replace(/<[^>]*>|&\w+;|[A-Za-z0-9]+|[가-힣]+/g, part => {
      if (!/^[\w가-힣]/.test(part)) return part
      const lower = part.toLowerCase()
      const word = [...told].find(each => lower === each || ((begun.has(each) || /[가-힣]/.test(each)) && lower.startsWith(each)))
      return word ? `<mark>${part.slice(0, word.length)}</mark>${part.slice(word.length)}` : part
    })
  }

  // What may be meant by the last word: the shortest word of a title of the results that begins with it.
  function suggested(results) {
    const last = asked.split(" ").pop()
    const words = results.slice(0, 3).flatMap(group => group.slice(0, 3).flatMap(({ section }) => section.title.replace(tags, "").toLowerCase().match(/[a-z0-9_]+|[가-힣]+/g) ?? []))
    const longer = words.filter(word => last && word.startsWith(last) && word !== last).sort((a, b) => a.length - b.length)
    return longer.slice(0, 1)
  }

  async function begin(address, language) {
    kinds = KINDS[language] ?? {}
    setUp(JSON.parse(await textAt(address)), new URL(".", address)) // what stands between may answer with a page of its own
    return { isReady: true }
  }

  // Each message is answered, also where something else has been asked since.
  const failed = otherwise => error => (console.warn(error), otherwise)
  addEventListener("message", async ({ data: { number, list, language, query } }) => {
    if (query !== undefined) latest = number
    const found = list ? begin(list, language).catch(failed({ isReady: false })) : answer(query, number).catch(failed({ items: [], suggest: [], isWhole: false }))
    postMessage({ number, ...await found })
  })
}
