// Lets readers paste a whole error message, or ask in a sentence. The theme's search would take `"`, `:`, `-`, `+`
// and `*` in it for commands, complete every word (so that "a" finds all that begins with an "a"), and put a page
// before its sections. Here a query becomes plain words first, and of what is found, that comes first which has
// the words next to each other as the reader has them, or is called so. Of one page the best dozen is listed.
// Without this file the search works as the theme made it. tests/test_search.py types what readers ask.
{
  const [SETUP, QUERY, RESULT] = [0, 2, 3]
  const EMPTY = new Set(("a an and are as at be been but by can cannot do does for from has have how i if in into is " +
    "it its may me must my of on or so than that the them then there this to us use used using was were what when " +
    "where which while why will with you your").split(" "))
  const PARTICLE = /(?<=[가-힣]{2})(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|까지|부터|보다|인가요|하나요|나요|나)$/
  const TAG = /<[^>]*>|&\w+;/g

  const LISTED = 12

  let sections = new Map()
  let asked = ""
  let pairs = []

  function words(text) {
    const found = text.replace(TAG, " ").toLowerCase().match(/[a-z0-9]+|[가-힣]+/g) ?? []
    return found.map(word => word.replace(PARTICLE, ""))
  }

  function wordsOf(location) {
    const section = sections.get(location)
    section.words ??= ` ${words(`${section.title} ${section.text}`).join(" ")} `
    return section.words
  }

  function plain(query) {
    const all = words(query.replace(/\b(?:tf\.)?keras\.layers\./g, ""))
    asked = all.join(" ")
    pairs = all.slice(1).map((word, n) => ` ${all[n]} ${word} `)
    const told = [...new Set(all)].filter(word => !EMPTY.has(word))
    const pasted = /[:='"`(){}[\]]/.test(query)
    return told.map(word => !pasted && /^[a-z][a-z0-9]{4,}$|^[가-힣]{2,}$/.test(word) ? word : `${word}^1`).join(" ") || query
  }

  function merit({ location, parent, score, terms }) {
    const told = Object.values(terms)
    if (!told.length) return 0
    const share = told.filter(Boolean).length / told.length
    const here = wordsOf(location)
    const kept = pairs.length ? pairs.filter(pair => here.includes(pair)).length / pairs.length : 0
    const name = words(sections.get(location).title).join(" ")
    const named = name === asked ? (parent ? 16 : 32) : !parent && name.startsWith(asked) ? 16 : 1
    return score / (1 + (!parent + share) ** 2) * share ** 2 * 2 ** (4 * kept) * named
  }

  function rank(groups) {
    for (const group of groups) {
      for (const item of group) item.score = merit(item)
      group.sort((a, b) => b.score - a.score)
      const rest = group.splice(LISTED)
      group.push(...rest.filter(item => !item.parent)) // the page itself
    }
    groups.sort((a, b) => b[0].score - a[0].score)
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

  window.Worker = class extends Worker {
    constructor(address, ...options) {
      const code = `importScripts(${JSON.stringify(new URL(address, location.href).href)});(${mend})()`
      super(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), ...options)
      this.addEventListener("message", ({ data }) => { if (data.type === RESULT) rank(data.data.items) })
    }

    postMessage(message, ...options) {
      if (message.type === SETUP) sections = new Map(message.data.docs.map(doc => [doc.location, { ...doc }]))
      super.postMessage(message.type === QUERY ? { ...message, data: plain(message.data) } : message, ...options)
    }
  }
}
