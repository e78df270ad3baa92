// Compiles the Python files of a folder with the very interpreter that will run them, and packs them into one archive.
//
// node pack.mjs PYODIDE STAGE ARCHIVE     the archive holds the files uncompressed: it is compressed as a whole
import fs from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"

process.on("uncaughtException", error => {
  console.error(error.message ?? error) // by itself Node would show the line of code first, a megabyte of it
  process.exit(1)
})
const [pyodide, stage, archive] = process.argv.slice(2).map(each => path.resolve(each))
const { loadPyodide } = await import(pathToFileURL(path.join(pyodide, "pyodide.mjs")))
const python = await loadPyodide({ indexURL: pyodide, lockFileURL: path.join(pyodide, "pyodide-lock.json") })
python.FS.mkdir("/stage")
python.FS.mount(python.FS.filesystems.NODEFS, { root: stage }, "/stage")
const packed = python.runPython(`
import ast, importlib._bootstrap_external as compiled, io, pathlib, zipfile

TOLD = ("keras/src/layers/rnn/", "keras/src/layers/core/", "keras/src/layers/layer.py", "keras/src/ops/operation.py",
        "keras/src/trainers/trainer.py")
# What programs read the documentation of.

DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)

def without_docstrings(source):
    """A third of the bytes; lines keep their numbers and assertions stay."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            first = node.body.pop(0)
            if not node.body and not isinstance(node, ast.Module):
                node.body.append(ast.copy_location(ast.Pass(), first))
    return tree

stage, packed = pathlib.Path("/stage"), io.BytesIO()
with zipfile.ZipFile(packed, "w") as archive:
    for path in sorted(stage.rglob("*")):
        if not path.is_file():
            continue
        name, data = path.relative_to(stage).as_posix(), path.read_bytes()
        if path.suffix == ".py":
            told = name.startswith(TOLD)
            code = compile(data if told else without_docstrings(data), name, "exec", dont_inherit=True, optimize=0)
            # Neither a date nor a source to compare with: the same files give the same archive.
            data, name = bytes(compiled._code_to_hash_pyc(code, bytes(8), False)), name + "c"
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.external_attr = 0o644 << 16
        archive.writestr(entry, data)
packed.getvalue()
`)
fs.writeFileSync(archive, packed.toJs())
process.exit(0) // Pyodide holds the process otherwise
