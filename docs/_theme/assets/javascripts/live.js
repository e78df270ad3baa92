// A button at each example that runs in the browser. What runs it is fetched when it is asked for, not before.
{
  const RUN = { ko: "실행", en: "Run" }[document.documentElement.lang]
  const SHARED = "live" // in the address: an example that somebody has changed
  const current = new URL("../live/current.json", document.currentScript.src)
  let loaded

  const engine = () =>
    (loaded ??= fetch(current)
      .then(answer => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then(({ engine }) => import(new URL(`${engine}page.mjs`, current)))
      .catch(error => {
        loaded = undefined // the next click tries again
        throw error
      }))

  let shared = new URLSearchParams(location.search).get(SHARED)
  const restore = async examples => {
    if (!shared || !examples.length) return
    try {
      const page = await engine()
      if (shared && (await page.restore(examples, shared))) shared = null // once: what comes then is the reader's
    } catch (error) {
      console.warn(error)
    }
  }
  const equip = example => {
    const bar = document.createElement("div")
    const button = document.createElement("button")
    const said = document.createElement("span")
    bar.className = "live-bar"
    button.type = "button"
    button.className = "live-run"
    button.textContent = `▶ ${RUN}`
    button.setAttribute("aria-label", `${RUN}: ${example.querySelector(".filename").textContent}`)
    said.setAttribute("role", "status")
    bar.append(button, said)
    example.append(bar)
    let isAsked = false
    button.addEventListener("click", async () => {
      if (isAsked) return // it says Run until the page's part is there: a second press does not mean Stop
      isAsked = true
      try {
        ;(await engine()).run(example)
      } catch (error) {
        said.textContent = `✗ ${error.message ?? error}`
      }
      isAsked = false
    })
  }
  const examples = document.querySelectorAll(".highlight[data-live]")
  examples.forEach(equip)
  restore(examples)
  // The explorer makes its example itself, a new one for each setting; an address speaks of the first.
  document.addEventListener("rnn:example", ({ target }) => {
    equip(target)
    if (new URLSearchParams(location.search).has(SHARED)) restore([target])
  })
}
