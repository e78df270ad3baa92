// Runs programs in the live engine without a browser.
//
// node run.mjs PYODIDE PACKED SCRATCH     reads lines of JSON, {name, source}; writes a line of JSON for each: {name, printed, …}
import fs from "node:fs"
import path from "node:path"
import readline from "node:readline"
import { pathToFileURL } from "node:url"
import zlib from "node:zlib"

process.on("uncaughtException", error => {
  console.error(error.message ?? error) // by itself Node would show the line of code first, a megabyte of it
  process.exit(1)
})
const [pyodide, packed, scratch] = process.argv.slice(2).map(each => path.resolve(each))
const open = name => zlib.gunzipSync(fs.readFileSync(path.join(packed, name)))
const unpacked = fs.mkdtempSync(path.join(scratch, "live-"))
fs.writeFileSync(path.join(unpacked, "standard.zip"), open("standard.zip.bin"))

const { loadPyodide } = await import(pathToFileURL(path.join(pyodide, "pyodide.mjs")))
const { start } = await import(pathToFileURL(path.join(packed, "engine.mjs")))
const run = await start({
  loadPyodide,
  indexURL: pyodide,
  stdLibURL: path.join(unpacked, "standard.zip"),
  lock: fs.readFileSync(path.join(packed, "pyodide-lock.json"), "utf8"),
  packages: Promise.resolve(new Uint8Array(open("packages.zip.bin"))), // a plain array: Pyodide does not know Node's Buffer
})
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { name, source } = JSON.parse(line)
  let printed = ""
  const begun = performance.now()
  const ended = run(source, name, text => (printed += text))
  const answer = { name, printed, ...ended, milliseconds: Math.round(performance.now() - begun) }
  await new Promise(done => process.stdout.write(JSON.stringify(answer) + "\n", done)) // whole before the process exits
}
process.exit(0)
