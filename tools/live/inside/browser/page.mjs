// What happens at an example once it is run: the code can be changed, the output is the reader's own, and can be undone.
import "./prism.mjs"
import { CodeJar } from "./codejar.js"

const WORDS = {
  ko: {
    run: "실행",
    stop: "멈춤",
    back: "원래대로",
    fetching: (loaded, total) => `내려받는 중 ${loaded} / ${total} MB`,
    starting: "Keras를 시작하는 중",
    waiting: "앞의 예제를 기다리는 중",
    running: "실행 중",
    stopped: "멈췄습니다.",
    same: "직접 실행했습니다. 실린 출력과 같습니다.",
    other: "직접 실행했습니다. 실린 출력과 다릅니다.",
    begins: "직접 실행했습니다. 실린 출력 그대로이고, 그 뒤는 값입니다.",
    raised: line => `직접 실행했습니다. ${line}번째 줄에서 오류가 났습니다.`,
    failed: reason => `시작하지 못했습니다(${reason}). 다시 누르면 다시 시도합니다.`,
    died: reason => `Python이 끝났습니다(${reason}). 다시 누르면 새로 시작합니다.`,
    cut: "…\n[64 KiB에서 잘랐습니다]",
    own: "직접 실행한 출력",
    code: name => `예제 ${name}의 코드. 고칠 수 있고, Ctrl+Enter로 실행합니다.`,
    hint: "코드를 고쳐 보십시오. Ctrl+Enter로 실행합니다.",
    empty: "(출력 없음)",
  },
  en: {
    run: "Run",
    stop: "Stop",
    back: "Undo all",
    fetching: (loaded, total) => `fetching ${loaded} of ${total} MB`,
    starting: "starting Keras",
    waiting: "waiting for the example before",
    running: "running",
    stopped: "Stopped.",
    same: "Your run. It prints what the page shows.",
    other: "Your run. It prints something else than the page shows.",
    begins: "Your run. It prints what the page shows, and then the values.",
    raised: line => `Your run. It failed in line ${line}.`,
    failed: reason => `It could not be started (${reason}). Press again to retry.`,
    died: reason => `Python has ended (${reason}). Press again to start it anew.`,
    cut: "…\n[cut at 64 KiB]",
    own: "Your output",
    code: name => `Code of the example ${name}. You can change it; Ctrl+Enter runs it.`,
    hint: "Change the code; Ctrl+Enter runs it.",
    empty: "(no output)",
  },
}[document.documentElement.lang]

const SHARED = "live"
/** What Pygments calls the kinds that Prism finds, so that an edited example keeps its colours. */
const CLASSES = {
  keyword: "k", string: "s2", "triple-quoted-string": "s2", "string-interpolation": "s2", comment: "c1", number: "mi",
  function: "nf", "class-name": "nc", builtin: "nb", boolean: "kc", operator: "o", punctuation: "p", decorator: "nd",
} // prettier-ignore
Prism.hooks.add("wrap", token => {
  token.classes = [CLASSES[token.type] ?? ""]
})

const examples = new WeakMap() // the explorer makes a new block for each setting

const here = new URL("./", import.meta.url).href
const asModule = text => URL.createObjectURL(new Blob([text], { type: "text/javascript" }))

async function textOf(name) {
  const answer = await fetch(here + name)
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  return answer.text()
}

/** The address of the worker's script. Held in memory with all that it imports: after a stop, the next worker starts without the network. */
let script
const scriptOfWorker = () =>
  (script ??= Promise.all(["worker.mjs", "engine.mjs", "pyodide.mjs"].map(textOf))
    .then(([worker, ...imported]) => {
      const [started, pyodide] = imported.map(asModule)
      return asModule(
        worker
          .replace("import.meta.url", JSON.stringify(here))
          .replace("./engine.mjs", started)
          .replace("./pyodide.mjs", pyodide),
      )
    })
    .catch(error => {
      script = undefined // the next click tries again
      throw error
    }))

/** The one worker of a page; programs wait for each other in it. */
const engine = {
  worker: undefined,
  booting: undefined,
  ready: false,
  waiting: [],
  async boot() {
    this.ready = false
    const booting = (this.booting = {}) // another one, once this has been stopped
    try {
      const address = await scriptOfWorker()
      if (this.booting !== booting) return
      const worker = (this.worker = new Worker(address, { type: "module" }))
      const hear = data => this.worker === worker && this.hear(data) // one that was stopped may have sent something before
      worker.onmessage = ({ data }) => hear(data)
      worker.onerror = error => hear({ stage: "failed", reason: error.message ?? "?" })
    } catch (error) {
      if (this.booting === booting) this.hear({ stage: "failed", reason: String(error.message ?? error) })
    }
  },
  hear(data) {
    const first = this.waiting[0]
    if (data.stage === "failed") {
      this.kill()
      for (const each of this.waiting.splice(0)) each.failed(data.reason)
    } else if (data.stage) {
      this.ready = data.stage === "ready"
      for (const each of this.waiting) each.stage(data)
      if (this.ready) this.next()
    } else if (first && data.id === first.id) {
      if (data.printed !== undefined) first.printed(data.printed)
      else if (data.died !== undefined) {
        this.stop(first)
        first.died(data.died)
      } else {
        this.waiting.shift()
        first.ended(data.ended)
        this.next()
      }
    }
  },
  next() {
    const [first] = this.waiting
    if (first && this.ready) {
      first.stage({ stage: "running" })
      this.worker.postMessage({ id: first.id, name: first.name, source: first.source })
    }
  },
  add(job) {
    if (!this.booting) this.boot()
    this.waiting.push(job)
    if (this.waiting.length === 1) this.next()
    else job.stage({ stage: "waiting" })
  },
  kill() {
    this.worker?.terminate()
    this.worker = this.booting = undefined
    this.ready = false
  },
  /** Ends a program; where it is running, Python goes with it, and those that wait get a new one. */
  stop(job) {
    const place = this.waiting.indexOf(job)
    if (place < 0) return
    this.waiting.splice(place, 1)
    if (place === 0) {
      this.kill()
      if (this.waiting.length) this.boot()
    }
  },
}
let jobs = 0
let marked // the example that the marked line is in
let passedOn // the example whose code the address holds

class Example {
  constructor(block) {
    this.block = block
    this.name = block.querySelector(".filename").textContent
    this.code = block.querySelector("code")
    this.button = block.querySelector(".live-run")
    this.said = block.querySelector(".live-bar [role=status]")
    const output = block.nextElementSibling
    this.title = output.querySelector(".filename")
    this.samp = output.querySelector("samp, code")
    this.recorded = { code: this.code.innerHTML, title: this.title.textContent, output: this.samp.innerHTML }
    this.original = this.code.textContent
    this.printed = this.samp.textContent
    this.back = document.createElement("button")
    this.back.type = "button"
    this.back.textContent = WORDS.back
    this.back.hidden = true
    this.back.addEventListener("click", () => this.undo())
    this.said.before(this.back)
    this.code.setAttribute("role", "textbox")
    this.code.setAttribute("aria-multiline", "true")
    this.code.setAttribute("aria-label", WORDS.code(this.name))
    this.code.spellcheck = false
    this.code.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        event.stopImmediatePropagation()
        this.run()
      }
    })
    const highlight = code => {
      code.innerHTML = Prism.highlight(code.textContent, Prism.languages.python, "python")
      // CodeJar 4.3.0 puts the caret back 30 ms after a key, even if the reader has left by then: that takes the focus.
      const elsewhere = document.activeElement
      if (elsewhere !== code) queueMicrotask(() => (elsewhere === document.body ? code.blur() : elsewhere.focus({ preventScroll: true })))
    }
    // Tab leaves the code, as everywhere on a page; nothing is typed that was not pressed.
    this.jar = CodeJar(this.code, highlight, { tab: "    ", catchTab: false, addClosing: false })
    this.jar.onUpdate(() => {
      this.back.hidden = false
    })
  }

  get source() {
    return this.code.textContent
  }

  run() {
    if (this.job) return
    let text = ""
    const job = {
      id: ++jobs,
      name: this.name,
      source: this.source,
      stage: data => this.say(this.stageOf(data)),
      printed: more => this.show((text += more)),
      ended: ended => this.end(text, ended, job.source),
      failed: reason => this.finish(WORDS.failed(reason)),
      died: reason => this.finish(WORDS.died(reason)),
    }
    this.job = job
    this.button.textContent = `■ ${WORDS.stop}`
    this.button.setAttribute("aria-label", `${WORDS.stop}: ${this.name}`)
    engine.add(job)
  }

  stop() {
    engine.stop(this.job)
    this.finish(WORDS.stopped)
  }

  stageOf({ stage, loaded, total }) {
    if (stage === "fetching") return WORDS.fetching((loaded / 1e6).toFixed(1), (total / 1e6).toFixed(1))
    if (stage === "running" || stage === "waiting") return WORDS[stage]
    return WORDS.starting
  }

  say(text) {
    if (this.said.textContent !== text) this.said.textContent = text
  }

  show(text) {
    this.samp.textContent = text
    this.title.textContent = WORDS.own
    this.samp.closest(".highlight").classList.add("live-own")
    this.back.hidden = false
  }

  /** Shows what a program printed; by now its code may have been changed. */
  end(text, { text: last, line, value, cut }, source) {
    if (text && !text.endsWith("\n")) text += "\n"
    if (last) text += `${last}\n`
    if (value && source !== this.original) text += `${value}\n`
    if (cut) text += WORDS.cut
    this.show(text || WORDS.empty)
    // The explorer shows what comes before the values, which only a run can tell.
    const begins = this.block.dataset.live === "begins" && text.startsWith(this.printed)
    const same = begins || text.trimEnd() === this.printed.trimEnd()
    this.mark(last && !same && source === this.source ? line : 0)
    this.finish(begins ? WORDS.begins : same ? WORDS.same : last ? WORDS.raised(line) : WORDS.other)
  }

  /** Marks the line of the code that an error came from; none: 0. */
  mark(line) {
    if (!window.Highlight) return // the number of the line is said in any case
    if (line || marked === this) CSS.highlights.delete("live-line")
    if (!line) return
    marked = this
    const range = document.createRange()
    const walker = document.createTreeWalker(this.code, NodeFilter.SHOW_TEXT)
    let number = 1
    let begun = false
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let place = 0; place <= node.length; place++) {
        if (number === line && !begun && place < node.length) {
          range.setStart(node, place)
          begun = true
        }
        if (begun && number === line) range.setEnd(node, place)
        if (node.data[place] === "\n") number += 1
      }
    if (begun) CSS.highlights.set("live-line", new Highlight(range))
  }

  finish(words) {
    this.job = undefined
    this.button.textContent = `▶ ${WORDS.run}`
    this.button.setAttribute("aria-label", `${WORDS.run}: ${this.name}`)
    this.say(words)
    share(this)
  }

  undo() {
    if (this.job) this.stop()
    this.code.innerHTML = this.recorded.code
    this.title.textContent = this.recorded.title
    this.samp.innerHTML = this.recorded.output
    this.samp.closest(".highlight").classList.remove("live-own")
    this.mark(0)
    this.back.hidden = true
    this.say("")
    share(this)
    this.button.focus()
  }
}

const exampleOf = block => {
  if (!examples.has(block)) examples.set(block, new Example(block))
  return examples.get(block)
}

/** Runs an example, or stops it where it runs. */
export function run(block) {
  const known = examples.has(block)
  const example = exampleOf(block)
  if (example.job) return example.stop()
  if (!known) example.code.title = WORDS.hint
  example.run()
}

const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer()

/** Puts a changed example into the address, so that it can be passed on; one that is as it was goes out of it. */
async function share(example) {
  const turn = (example.turn = (example.turn ?? 0) + 1) // packing takes time: what was asked for last holds
  let code = ""
  if (example.source !== example.original) {
    const text = JSON.stringify([example.name, example.source])
    const packed = new Uint8Array(await through(text, new CompressionStream("deflate-raw")))
    code = btoa(String.fromCharCode(...packed)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")
  }
  if (turn !== example.turn || !example.block.isConnected) return // the explorer shows another by now
  if (!code && passedOn !== example && passedOn?.block.isConnected) return // the address holds another one's code
  passedOn = code ? example : undefined
  const address = new URL(location.href)
  if (code) address.searchParams.set(SHARED, code)
  else address.searchParams.delete(SHARED)
  history.replaceState(history.state, "", address)
}

/** Shows an example as an address describes it, and says whether it is one of these. The reader runs it, or does not. */
export async function restore(blocks, shared) {
  const packed = Uint8Array.from(atob(shared.replace(/-/g, "+").replace(/_/g, "/")), each => each.charCodeAt(0))
  const text = new TextDecoder().decode(await through(packed, new DecompressionStream("deflate-raw")))
  const [name, source] = JSON.parse(text)
  for (const block of blocks)
    if (block.querySelector(".filename").textContent === name) {
      const example = exampleOf(block)
      example.jar.updateCode(String(source))
      example.back.hidden = false
      passedOn = example
      block.scrollIntoView({ block: "center" })
      return true
    }
  return false
}

addEventListener("pagehide", event => event.persisted || engine.kill())
