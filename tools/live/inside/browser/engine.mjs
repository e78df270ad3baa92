// Starts Python with Keras, and runs programs in it; the same in a browser's worker and under Node.

/**
 * @param {object} how
 * @param {string} how.indexURL where Pyodide's own files are
 * @param {string} how.stdLibURL Python's standard library
 * @param {string} how.lock Pyodide's list of packages; an empty one
 * @param {Promise<ArrayBuffer>} how.packages Keras, NumPy and what they import
 * @param {(stage: string) => void} how.tell is told what has been done
 * @returns the function that runs a program: (source, name, print) => {text, line, cut}
 */
export async function start({ loadPyodide, indexURL, stdLibURL, lock, packages, tell = () => {} }) {
  const python = await loadPyodide({
    indexURL,
    stdLibURL,
    lockFileContents: lock,
    packageBaseUrl: indexURL,
    stdin: () => null, // nobody types: `input()` finds the end of the file
    env: { HOME: "/home/pyodide", COLUMNS: "80", PYTHONHASHSEED: "0" },
  })
  tell("python")
  python.unpackArchive(await packages, "zip", { extractDir: "/lib/packages" })
  tell("packages")
  const running = python.runPython(`
import sys
sys.path.append("/lib/packages")
from keras_here import make_ready, running
make_ready()
running.begin()
running
`)
  tell("keras")
  return (source, name, print) => {
    try {
      const ended = running.run(source, name, print)
      const found = ended.toJs({ dict_converter: Object.fromEntries })
      ended.destroy()
      return found
    } catch (error) {
      // Calls through C (`sorted`, `getattr`) may fill the browser's stack before Python has counted its thousand.
      if (!/call stack|too much recursion/.test(error.message)) throw error
      throw new Error("RecursionError: maximum recursion depth exceeded", { cause: error })
    }
  }
}
