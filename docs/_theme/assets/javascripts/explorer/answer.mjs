// What a program of the explorer prints, worked out from the record of what Keras printed at other sizes.
import { placeOf } from "./program.mjs"

const LETTERS = { b: "batch", T: "timesteps", F: "features", U: "units", D: "dense" }
const SLOT = /\{(\d*)([bTFUD])\}/g

const filled = (text, state) => text.replace(SLOT, (_, times, letter) => Number(times || 1) * state[LETTERS[letter]])

/** The value of a sum such as `4FU+4UU+4U`. */
const valueOf = (sum, state) =>
  sum.split("+").reduce((total, term) => {
    const [, times, letters] = term.match(/^(\d*)([bTFUD]*)$/)
    return total + [...letters].reduce((product, letter) => product * state[LETTERS[letter]], Number(times || 1))
  }, 0)

/**
 * @returns {{shapes: string[], parameters: number, raises: string, templates: string[], sum: string}} of a setting:
 *   what it returns, or the exception; `templates` and `sum` are the same with letters in the place of sizes
 */
export function answer(record, state) {
  const { prints = [], parameters = "0", raises = "" } = record.outcomes[record.places[placeOf(state)]]
  return {
    shapes: prints.map(each => filled(each, state)),
    parameters: valueOf(parameters, state),
    raises: filled(raises, state),
    templates: prints.map(each => each.replace(SLOT, "$1$2")),
    sum: parameters,
  }
}

/** What the program prints before the values, from an answer; of one that raises, the exception. */
export function printed({ shapes, parameters, raises }) {
  return raises ? `${raises}\n` : `${[...shapes, `${parameters} parameters`].join("\n")}\n`
}
