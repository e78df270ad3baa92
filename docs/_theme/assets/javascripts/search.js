// The search's place on the page. What a query finds is worked out beside it: search-worker.js takes the place of the theme's
// worker, and is given words instead of the text of the site. tools/site/search.py says why.
{
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]

  const SAID = {
    ko: { part: "검색의 일부를 불러오지 못해 결과가 빠졌을 수 있습니다.", none: "검색을 불러오지 못했습니다. 입력하면 다시 시도합니다.", instead: words => `‘${words}’ 검색 결과입니다.` },
    en: { part: "Part of the search could not be loaded; results may be missing.", none: "The search could not be loaded. Type to try again.", instead: words => `These are results for “${words}”.` },
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
  const source = new URL("search-worker.js", document.currentScript.src)
  const waiting = new Map()
  let finder
  let asked = 0

  // Nothing comes where the worker itself cannot be fetched; the next time it is tried again.
  function ask(message) {
    if (!finder) {
      finder = new Plain(source)
      finder.onmessage = ({ data }) => heard(data.number, data)
      finder.onerror = () => {
        finder = undefined
        for (const number of [...waiting.keys()]) heard(number, {})
      }
    }
    return new Promise(resolve => {
      waiting.set(++asked, resolve)
      finder.postMessage({ ...message, number: asked })
    })
  }

  function heard(number, answer) {
    waiting.get(number)?.(answer)
    waiting.delete(number)
  }

  class Searching extends EventTarget {
    #query = 0

    async postMessage({ type, data }) {
      if (type === SETUP) {
        await null // the theme listens from now on
        this.#tell({ type: READY })
      } else if (type === QUERY) {
        const number = ++this.#query
        const { items, suggest, isWhole, mended } = await ask({ query: data })
        if (!items || number !== this.#query) return
        say(!isWhole ? SAID.part : mended ? SAID.instead(mended) : "", !isWhole && !items.length)
        this.#tell({ type: RESULT, data: { items, suggest } })
      }
    }

    #tell(data) {
      this.dispatchEvent(new MessageEvent("message", { data }))
    }

    terminate() {}
  }
  window.Worker = new Proxy(Plain, { // that of the search is no module; others are not ours
    construct: (_, given) => (given[1]?.type === "module" ? new Plain(...given) : new Searching()),
  })

  // The list is asked for at a sign that somebody will search.
  const SIGNS = ["focusin", "pointerover", "touchstart", "keydown"]
  const wanted = new AbortController()
  const awaited = new Promise(resolve => {
    if (new URLSearchParams(location.search).has("q")) resolve()
    const look = event => {
      const command = (event.ctrlKey || event.metaKey) && event.key === "k"
      const typed = event.type === "keydown" && !event.target?.isContentEditable && (command || event.key === "/")
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
    if (this.address?.endsWith("/search/search_index.json")) awaited.then(() => listed(this.address)).then(() => answered(this))
    else send.apply(this, body)
  }

  // The theme asks once, and has no search where that fails.
  async function listed(address) {
    for (;;) {
      const { isReady } = await ask({ list: new URL(address, location.href).href, language: document.documentElement.lang })
      if (isReady) return say("")
      say(SAID.none, true)
      await another()
    }
  }

  function another() {
    const once = new AbortController()
    return new Promise(resolve => {
      addEventListener("online", resolve, { signal: once.signal })
      addEventListener("input", ({ target }) => target.matches?.(".md-search__input") && resolve(), { signal: once.signal })
    }).then(() => once.abort())
  }

  // The list itself stays where it is searched.
  function answered(request) {
    const list = new Blob(['{"config":{},"docs":[]}'])
    for (const [name, value] of [["status", 200], ["response", list]]) Object.defineProperty(request, name, { value })
    request.dispatchEvent(new ProgressEvent("load"))
  }

  function start() {
    const toggle = document.getElementById("__search")
    if (toggle && !toggle.checked) toggle.click()
    document.querySelector(".md-search__input")?.focus()
  }

  const field = document.querySelector(".md-search__input")
  if (field && matchMedia("(hover: hover)").matches) field.placeholder += navigator.platform.startsWith("Mac") ? " (⌘K)" : " (Ctrl+K)"
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
