// Draws the layer unrolled in time, in the grammar of the site's figures: inputs below, what comes back on top.
import { CLASSES } from "./program.mjs"
import { WORDS } from "./words.mjs"

const WIDTH = 352
const SIDE = 62
const CELL = 26
const CHIP = 20
const GAP = 20
const MERGED = ["sum", "mul", "ave"] // to one value where there were two

const number = value => String(Math.round(value * 10) / 10)
const rect = (x, y, width, height, kind) =>
  `<rect class="${kind}" x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${height}" rx="3"/>`
const text = (x, y, said, kind = "") => `<text class="${kind}" x="${number(x)}" y="${number(y)}">${said}</text>`

/** An arrow that runs up, or to a side. */
function arrow(x1, y1, x2, y2, kind = "") {
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)]
  const [x, y] = [x2 - 5 * dx, y2 - 5 * dy]
  const tip = `M${number(x2)} ${number(y2)}L${number(x + 3.5 * dy)} ${number(y + 3.5 * dx)}L${number(x - 3.5 * dy)} ${number(y - 3.5 * dx)}z`
  return `<path class="${kind}" d="M${number(x1)} ${number(y1)}L${number(x)} ${number(y)}"/><path class="tip ${kind}" d="${tip}"/>`
}

/** The timesteps that are drawn, each with its middle; one without a number stands for those between. */
function columns(timesteps) {
  const shown = timesteps <= 5 ? Array.from({ length: timesteps }, (_, at) => at + 1) : [1, 2, 3, 0, timesteps]
  const width = (WIDTH - 2 * SIDE) / Math.max(shown.length, 3)
  const start = WIDTH / 2 - (width * shown.length) / 2
  return shown.map((step, at) => ({ step, x: start + width * (at + 0.5), width }))
}

/** The rows of cells from the bottom; `toward` is 1 where a row reads to the right. */
function rowsOf(state) {
  const layers = state.below ? [0, 1] : [0]
  return layers.flatMap(layer => {
    const common = { layer, last: layer === layers.length - 1 }
    if (state.merge_mode)
      return [
        { ...common, toward: 1, sign: -1, name: WORDS.forward, prefix: "forward_" },
        { ...common, toward: -1, sign: 1, name: WORDS.backward, prefix: "backward_" },
      ]
    return [{ ...common, toward: state.go_backwards && layer === 0 ? -1 : 1, sign: 0, name: "", prefix: "" }]
  })
}

/** Whether the upper layer gets outputs that are turned round, with a mask that is not: it skips another one. */
export const isTurned = state => Boolean(state.mask && state.go_backwards && state.below)

export const isReversed = state => state.go_backwards && !state.below && !state.merge_mode

/** @returns the inside of an svg element, and its height */
export function picture(state) {
  const places = columns(state.timesteps)
  const rows = rowsOf(state)
  const first = places[0]
  const last = places[places.length - 1]
  const parts = []
  const isOut = (row, place) => state.return_sequences || place === (row.toward > 0 ? last : first)
  const outs = rows.filter(row => row.last)
  const outTop = 18 + (state.top ? CHIP + GAP + CELL + GAP - 4 : 0)
  let y = outTop + CHIP + GAP
  let between = 0 // the top of what the lower layer hands on, where that is of two directions
  for (const row of [...rows].reverse()) {
    if (row.layer === 0 && state.below && state.merge_mode && !between) {
      between = y
      y += CHIP + GAP
    }
    row.y = y
    y += CELL + GAP
  }
  const inTop = y
  const xOf = (row, place) => place.x + row.sign * place.width * 0.1
  const wireOf = (row, place) => place.x + row.sign * place.width * 0.33
  for (const row of rows) {
    const below = rows.find(each => each.layer === row.layer - 1)
    const from = below ? between || below.y : inTop
    const [begin, end] = row.toward > 0 ? [first, last] : [last, first]
    const half = first.width * (row.sign ? 0.36 : 0.4)
    const middle = row.y + CELL / 2
    const from0 = xOf(row, begin) - row.toward * (half + 16)
    parts.push(text(from0 - row.toward * 6, middle + 4, state.stateful ? "↻" : "0", "soft"))
    parts.push(arrow(from0, middle, xOf(row, begin) - row.toward * half, middle, "lane"))
    for (const [at, place] of places.entries()) {
      const x = xOf(row, place)
      if (!place.step) {
        parts.push(text(x, middle + 4, "⋯", "soft"))
      } else {
        const skipped = state.mask && place === (isTurned(state) && row.last ? first : last)
        parts.push(arrow(wireOf(row, place), from, wireOf(row, place), row.y + CELL, skipped ? "off" : ""))
        parts.push(rect(x - half, row.y, 2 * half, CELL, skipped ? "off" : "cell"))
        if (skipped) parts.push(`<path class="lane" d="M${number(x - half)} ${middle}h${number(2 * half)}"/>`)
        else if (first.width > 42) parts.push(text(x, middle + 4, first.width > 66 ? CLASSES[state.layer] : CLASSES[state.layer].replace("Simple", "")))
      }
      if (at) {
        const [one, other] = row.toward > 0 ? [places[at - 1], place] : [place, places[at - 1]]
        parts.push(arrow(xOf(row, one) + row.toward * half, middle, xOf(row, other) - row.toward * half, middle, "lane"))
      }
      if (row.last && place.step) {
        const kind = isOut(row, place) ? "" : "off"
        parts.push(arrow(wireOf(row, place), row.y, wireOf(row, place), outTop + CHIP, kind))
      } else if (place.step && between) {
        parts.push(arrow(wireOf(row, place), row.y, wireOf(row, place), between + CHIP))
      }
    }
    if (row.last && state.return_state) {
      const names = state.layer === "lstm" ? ["h", "c"] : ["h"]
      const start = xOf(row, end) + row.toward * half
      const edge = start + row.toward * 14
      parts.push(arrow(start, middle, edge, middle, "lane"))
      for (const [at, name] of names.entries()) {
        const left = edge + row.toward * at * 20 - (row.toward > 0 ? 0 : 18)
        parts.push(rect(left, middle - 10, 18, 20, "back"), text(left + 9, middle + 4, name))
      }
    }
    if (row.name) parts.push(text(row.toward > 0 ? 2 : WIDTH - 2, row.y - 4, row.name, `soft ${row.toward > 0 ? "start" : "end"}`))
  }
  for (const place of places) {
    if (between && place.step) parts.push(rect(place.x - place.width * 0.42, between, place.width * 0.84, CHIP, "tensor"), text(place.x, between + 14, state.merge_mode, "soft small"))
    if (!place.step) {
      parts.push(text(place.x, inTop + 14, "⋯", "soft"))
      if (state.return_sequences) parts.push(text(place.x, outTop + 14, "⋯", "soft"))
      continue
    }
    const skipped = state.mask && place === last
    parts.push(rect(place.x - place.width * 0.42, inTop, place.width * 0.84, CHIP, skipped ? "off" : "tensor"))
    parts.push(text(place.x, inTop + 14, skipped ? "0" : `x<tspan dy="3" font-size="9">${place.step}</tspan>`, skipped ? "soft" : ""))
    const kind = state.top ? "tensor" : "back"
    if (state.return_sequences && MERGED.includes(state.merge_mode)) {
      parts.push(rect(place.x - place.width * 0.42, outTop, place.width * 0.84, CHIP, kind), text(place.x, outTop + 14, state.merge_mode, "soft small"))
    } else {
      const width = (place.width * 0.84) / outs.length
      for (const [at, row] of outs.entries())
        parts.push(rect(place.x - place.width * 0.42 + at * width, outTop, width, CHIP, isOut(row, place) ? kind : "off"))
    }
    if (state.return_sequences && !state.top) {
      const index = isReversed(state) ? state.timesteps - place.step : place.step - 1
      parts.push(text(place.x, outTop - 5, `[:, ${index}]`, "code soft"))
    }
  }
  if (state.top) parts.push(...head(state, places, outs, outTop, isOut))
  return { svg: parts.join(""), height: inTop + CHIP + 4 }
}

/** What stands on top: one box, for it has the same weights wherever it is used. */
function head(state, places, outs, outTop, isOut) {
  const used = places.filter(place => place.step && outs.some(row => isOut(row, place)))
  const left = Math.min(...used.map(place => place.x - place.width * 0.42))
  const right = Math.max(...used.map(place => place.x + place.width * 0.42))
  const [start, end] = right - left < 60 ? [(left + right) / 2 - 30, (left + right) / 2 + 30] : [left, right]
  const top = outTop - GAP + 4 - CELL
  const chips = state.return_sequences ? used.map(place => place.x) : [(start + end) / 2]
  return [
    rect(start, top, end - start, CELL, "cell"),
    text((start + end) / 2, top + 17, "Dense"),
    ...used.map(place => arrow(place.x, outTop, place.x, top + CELL)),
    ...chips.flatMap(x => [arrow(x, top, x, top - GAP + 4 + 4), rect(x - 16, top - GAP + 8 - CHIP, 32, CHIP, "back")]),
  ]
}
