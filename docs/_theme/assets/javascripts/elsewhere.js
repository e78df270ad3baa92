// The line under an example that prints something else on other backends: what it prints there is fetched when opened.
{
  const files = new Map()

  function fetched(address) {
    if (!files.has(address)) files.set(address, fetch(address).then(answer => (answer.ok ? answer.json() : Promise.reject(answer.status))))
    return files.get(address)
  }

  function show(details, outputs, meanings) {
    details.querySelector("a").remove()
    let told
    for (const [backends, output, kind] of outputs) {
      const name = document.createElement("p")
      const meaning = document.createElement("p")
      const block = document.createElement("pre")
      const text = document.createElement("samp")
      name.textContent = backends.join(", ")
      meaning.textContent = meanings[kind]
      text.textContent = output || "—" // it ends well and prints nothing
      text.tabIndex = 0 // a wide output scrolls, also from the keyboard
      block.append(text)
      details.append(name, ...(kind === told ? [] : [meaning]), block)
      told = kind
    }
  }

  for (const details of document.querySelectorAll("details.elsewhere"))
    details.addEventListener("toggle", async () => {
      const link = details.querySelector("a")
      if (!details.open || !link) return
      try {
        const { "": meanings, [details.dataset.program]: outputs } = await fetched(link.href)
        if (link.isConnected) show(details, outputs, meanings)
      } catch {
        files.delete(link.href) // the link stays; the next time it is tried again
      }
    })
}
