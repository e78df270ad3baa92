// Asks the explorer's own scripts, under Node: what the page says, and nothing else, is what is executed and compared.
//
// node ask.mjs FOLDER     reads one JSON from stdin, writes one to stdout; FOLDER holds the scripts
//   {sizes: [...]}                    for each of the sizes, the programs of all settings, in order
//   {record, settings: [[place, sizes], ...]}    for each, {program, printed}; `place` is that in the record
import path from "node:path"
import { pathToFileURL } from "node:url"

const script = name => import(pathToFileURL(path.resolve(process.argv[2], name)))
const { COUNT, program, stateAt } = await script("program.mjs")
const { answer, printed } = await script("answer.mjs")

let text = ""
for await (const part of process.stdin) text += part
const asked = JSON.parse(text)
const answered = asked.settings
  ? asked.settings.map(([place, sizes]) => {
      const state = stateAt(place, sizes)
      return { program: program(state), printed: printed(answer(asked.record, state)) }
    })
  : asked.sizes.map(sizes => Array.from({ length: COUNT }, (_, place) => program(stateAt(place, sizes))))
process.stdout.write(JSON.stringify(answered))
