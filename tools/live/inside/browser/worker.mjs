// The worker that holds Python: fetches what it needs, all at once, tells how far it is, and runs programs one by one.
import { start } from "./engine.mjs"
import { loadPyodide } from "./pyodide.mjs"

const here = new URL("./", import.meta.url).href // as a module in memory it is told by page.mjs
const fetched = { loaded: 0, total: 0 }

/** A file beside this one. The folder is named by its content: what was fetched once is kept for good. */
async function kept(name) {
  const place = self.caches && (await caches.open(here).catch(() => undefined)) // only there where the address is secure
  const known = await place?.match(here + name)
  if (known) return known
  const answer = await fetch(here + name)
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  place?.put(here + name, answer.clone()).catch(() => {}) // no room: the next time it is fetched again
  return answer
}

/** Tells the page at once: Pyodide waits for ever for what does not come whole. */
function failed(name, error) {
  postMessage({ stage: "failed", reason: `${name}: ${error.message ?? error}` })
  throw error
}

/** A file that lies compressed beside this one, as a response that holds it whole. */
async function unpacked(name, type) {
  const answer = await kept(name).catch(error => failed(name, error))
  fetched.total += Number(answer.headers.get("Content-Length") ?? 0)
  const reader = answer.body.getReader()
  const counted = new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read().catch(error => failed(name, error))
      if (done) return controller.close()
      fetched.loaded += value.byteLength
      postMessage({ stage: "fetching", ...fetched })
      controller.enqueue(value)
    },
  })
  const stream = counted.pipeThrough(new DecompressionStream("gzip"))
  return new Response(stream, { headers: { "Content-Type": type } })
}

// Pyodide asks for these by their plain names, one after the other: they are on their way already.
const asked = {
  "pyodide.asm.wasm": unpacked("pyodide.asm.wasm.bin", "application/wasm"),
  "standard.zip": unpacked("standard.zip.bin", "application/zip"),
}
const script = unpacked("pyodide.asm.mjs.bin", "text/javascript").then(answer => answer.blob())
const packages = unpacked("packages.zip.bin", "application/zip").then(answer => answer.arrayBuffer())
const plain = self.fetch
self.fetch = (address, ...more) => asked[String(address).slice(here.length)] ?? plain(address, ...more)

const running = kept("pyodide-lock.json")
  .then(answer => answer.text())
  .then(lock =>
    start({
      loadPyodide: async options => {
        const address = URL.createObjectURL(await script)
        const createPyodideModule = (await import(address)).default
        return loadPyodide({ ...options, createPyodideModule })
      },
      indexURL: here,
      stdLibURL: here + "standard.zip",
      lock,
      packages,
      tell: stage => postMessage({ stage }),
    }),
  )
running.then(
  async () => {
    postMessage({ stage: "ready" })
    const older = (await self.caches?.keys()) ?? []
    for (const each of older) if (each !== here && each.includes("/assets/live/")) caches.delete(each)
  },
  error => postMessage({ stage: "failed", reason: String(error.message ?? error).slice(-300) }),
)

self.onmessage = async ({ data: { id, name, source } }) => {
  const run = await running
  let unsaid = ""
  const say = () => unsaid && postMessage({ id, printed: unsaid })
  let said = performance.now()
  try {
    const ended = run(source, name, text => {
      unsaid += text
      if (performance.now() - said < 100) return // a message for each word would take longer than the program
      say()
      unsaid = ""
      said = performance.now()
    })
    say()
    postMessage({ id, ended })
  } catch (error) {
    say()
    postMessage({ id, died: String(error.message ?? error).slice(0, 300) }) // `os._exit` ends all of Python
  }
}
