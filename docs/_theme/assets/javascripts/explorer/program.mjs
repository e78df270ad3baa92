// The settings of the explorer, and the program that each stands for. `make explorer` executes these very programs.

/** By its name in the address, what can be chosen; the first is the default and is not written there. */
export const CHOICES = {
  layer: ["lstm", "gru", "simplernn"],
  merge_mode: ["", "concat", "sum", "mul", "ave", "None"], // empty: no Bidirectional
  below: ["", "sequences", "last"], // a layer below: none, with return_sequences=True, without
  return_sequences: ["", "1"],
  return_state: ["", "1"],
  go_backwards: ["", "1"],
  stateful: ["", "1"],
  mask: ["", "1"],
  top: ["", "dense", "timedistributed"],
}

/** The sizes, each with its default and its largest value; the smallest is 1. */
export const SIZES = {
  batch: [2, 64],
  timesteps: [4, 200],
  features: [8, 1024],
  units: [3, 1024],
  dense: [5, 1024],
}

export const CLASSES = { lstm: "LSTM", gru: "GRU", simplernn: "SimpleRNN" }

/** Where an outcome stands in the record: the last choice changes fastest. */
export const placeOf = state =>
  Object.entries(CHOICES).reduce((place, [name, values]) => place * values.length + values.indexOf(state[name]), 0)

/** How many settings there are, sizes aside. */
export const COUNT = Object.values(CHOICES).reduce((product, values) => product * values.length, 1)

/** The setting at a place, with the sizes given. */
export function stateAt(place, sizes) {
  const state = { ...sizes }
  for (const [name, values] of Object.entries(CHOICES).reverse()) {
    state[name] = values[place % values.length]
    place = Math.floor(place / values.length)
  }
  return state
}

const WIDEST = 72 // letters in a line of code: a phone shows few

/** The lines of one recurrent layer, called with what is named `on`. */
function layerLines(state, returns, on) {
  const flags = [...returns, ...["go_backwards", "stateful"].filter(name => state[name])]
  const passed = [state.units, ...flags.map(name => `${name}=True`)]
  const [called, by] = state.merge_mode ? ["layer", ""] : ["outputs", `(${on})`]
  const begin = `${called} = keras.layers.${CLASSES[state.layer]}(`
  const [whole, inner] = [`${begin}${passed.join(", ")})${by}`, `    ${passed.join(", ")}`]
  const apart = inner.length <= WIDEST ? [inner] : passed.map(each => `    ${each},`)
  const lines = whole.length <= WIDEST ? [whole] : [begin, ...apart, `)${by}`]
  if (!state.merge_mode) return lines
  const mode = state.merge_mode === "None" ? "None" : `"${state.merge_mode}"`
  return [...lines, `outputs = keras.layers.Bidirectional(layer, merge_mode=${mode})(${on})`]
}

/** The whole program: it prints the shapes and the number of parameters, then the values. */
export function program(state) {
  const { batch, timesteps, features } = state
  const first = state.mask ? "outputs" : "inputs"
  return [
    "import keras",
    "import numpy as np",
    "",
    "keras.utils.set_random_seed(0)",
    `x = np.random.normal(size=(${batch}, ${timesteps}, ${features})).astype("float32")`,
    ...(state.mask ? ["x[:, -1] = 0"] : []),
    "",
    `inputs = keras.Input((${timesteps}, ${features}), batch_size=${batch})`,
    ...(state.mask ? ["outputs = keras.layers.Masking()(inputs)"] : []),
    ...(state.below ? layerLines(state, state.below === "sequences" ? ["return_sequences"] : [], first) : []),
    ...layerLines(state, ["return_sequences", "return_state"].filter(name => state[name]), state.below ? "outputs" : first),
    ...(state.top === "dense" ? [`outputs = keras.layers.Dense(${state.dense})(outputs)`] : []),
    ...(state.top === "timedistributed"
      ? [`dense = keras.layers.Dense(${state.dense})`, "outputs = keras.layers.TimeDistributed(dense)(outputs)"]
      : []),
    "model = keras.Model(inputs, outputs)",
    "",
    "results = keras.tree.flatten(model(x))",
    "for result in results:",
    "    print(tuple(result.shape))",
    'print(model.count_params(), "parameters")',
    "for result in results:",
    "    print(np.round(keras.ops.convert_to_numpy(result), 3))",
    "",
  ].join("\n")
}
