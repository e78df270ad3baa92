# Everything that can be done with the project; `make help` lists it. CI runs nothing else.

PYTHON ?= python3
VENV ?= .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
PY := $(BIN)/python
WEEKLY := $(subst $(VENV)/,$(VENV)-weekly/,$(BIN))
ZENSICAL := $(subst $(VENV)/,$(VENV)-zensical/,$(BIN))
BEYOND := $(subst $(VENV)/,$(VENV)-beyond/,$(BIN))
TOOLS := $(subst $(VENV)/,$(VENV)-tools/,$(BIN))
READY := $(VENV)/ready
SERVE ?=

export NO_MKDOCS_2_WARNING = 1

.DEFAULT_GOAL := help
.PHONY: help setup setup-pip serve snippets build check processors test test-pages faults ci lint format parity ack bench lock upstream weekly zensical beyond-setup beyond-newest backends backends-check backends-speed exports exports-check live live-record live-check live-buttons live-buttons-firefox findings card explorer explorer-check clean keras2 keras2-check tools-setup tools tools-check live-fits live-fits-newest live-states live-cost

help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## install everything into .venv (again only when requirements.txt has changed)

$(READY): requirements.txt
	$(PYTHON) tools/upkeep/install.py --venv $(VENV)
	@$(PY) -c 'open("$(READY)", "w").close()'

setup-pip: ## the same with pip alone, which takes five times as long
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --require-hashes -r requirements.txt
	@$(PY) -c 'open("$(READY)", "w").close()'

serve: $(READY) ## serve both languages on http://127.0.0.1:8000/ and rebuild when a file changes
	$(PY) -m tools.site.serve $(SERVE)

snippets: $(READY) ## execute what changed and record what it prints (CODE=ko: Korean notebooks lend their code)
	$(PY) -m tools.notebooks.files $(if $(CODE),--code $(CODE))
	$(PY) -m tools.site.outputs

build: $(READY) ## build both languages into site/, failing on any warning
	@$(PY) -m tools.live.programs --pack --if-possible
	$(PY) -m tools.site.build --strict

live: $(READY) ## fetch and pack what runs examples in the browser (npm, PyPI), failing where it cannot be had
	$(PY) -m tools.live.programs --pack

live-record: $(READY) ## run every example in it, without a browser, and record which print what the pages show
	$(PY) -m tools.live.programs

live-check: $(READY) ## do all of it again, record nothing, fail with what moved
	$(PY) -m tools.live.programs --check

live-fits: $(READY) ## say which stand-ins another Keras asks to be read again (KERAS=folder that holds it; RECORD=1: read)
	$(PY) -m tools.live.fits $(if $(KERAS),--keras $(KERAS)) $(if $(RECORD),--record)

live-fits-newest: $(READY) ## the same for the newest Keras, which `make weekly` installs
	$(PY) -m tools.live.fits --keras "$$($(WEEKLY)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"

live-buttons: $(READY) ## press every button of the site in Chromium, with what each prints compared (ONLY=en/layers/lstm)
	$(PY) -m tests.site.buttons $(ONLY)

live-buttons-firefox: $(READY) ## the same in Firefox
	$(PY) -m tests.site.buttons --firefox $(ONLY)

live-states: $(READY) ## run settings of the shape calculator, drawn at random, in Chromium, beside TensorFlow (COUNT=200)
	$(PY) -m tests.site.states $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED)) $(if $(FIREFOX),--firefox)

live-cost: $(READY) ## time the first click on a button and those after it, and count the bytes (RUNS=3, SLOWER=4)
	$(PY) -m tests.site.cost $(if $(RUNS),--runs $(RUNS)) $(if $(SLOWER),--slower $(SLOWER))

check: $(READY) ## execute all twice (or TIMES=20) without the cache, fail with a diff where an output moved (SHARD=3/8: a part)
	$(PY) -m tools.site.outputs --check $(if $(TIMES),--times $(TIMES)) $(if $(SHARD),--shard $(SHARD))

processors: $(READY) ## execute every snippet (or ONLY=lstm/) as on other processors; fail with a diff where an output moves
	$(PY) -m tools.upkeep.processors $(ONLY)

test: lint test-pages $(READY) ## run every check of the project; no proof in git is believed
	$(PY) -m tools.site.outputs --strict --all
	$(PY) -m pytest tests -n auto

test-pages: $(READY) ## run every code block of the pages and compare its output
	$(PY) -m pytest -p tests.blocks.code_blocks --markdown-docs --markdown-docs-syntax=superfences docs README.md

faults: $(READY) ## plant faults in a copy of the project and require that each is caught
	$(PY) -m tests.faults

ci: ## install what the system lacks (Debian, Ubuntu), then run every check
	bash .ci/run

lint: $(READY) ## style, types, and the direction of imports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(BIN)/lint-imports --cache-dir .cache/import-linter

format: $(READY) ## mend the style where a tool can
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

parity: $(READY) ## list where the two languages differ, and pages whose counterpart has changed
	$(PY) -m tools.pages.parity

ack: $(READY) ## record that both languages of PAGE=layers/lstm (several, or all) were compared
	$(PY) -m tools.pages.parity --ack $(or $(PAGE),$(error name the pages: make ack PAGE=layers/lstm, or PAGE=all))

bench: $(READY) ## time the build, as ratios within one run (AGAINST=commit: beside another; RUNS=3, ONLY="first edit")
	$(PY) -m tools.upkeep.bench $(if $(AGAINST),--against $(AGAINST)) $(if $(RUNS),--runs $(RUNS)) $(if $(ONLY),--only $(ONLY))

lock: $(READY) ## write exact versions and hashes for the `#:` lines of each requirements.txt (UPGRADE=1: the newest; FILE=requirements.txt)
	$(PY) -m tools.upkeep.lock $(if $(UPGRADE),--upgrade) $(FILE)

upstream: $(READY) ## record what the installed Keras says, once the pages have been looked at
	$(PY) -m tests.checks.upstream

weekly: $(READY) ## report the outputs that move under the newest TensorFlow and Keras
	$(PYTHON) tools/upkeep/install.py --venv $(VENV)-weekly --also tensorflow keras tf_keras
	$(WEEKLY)/python -m tools.site.outputs --check --report "$(or $(GITHUB_STEP_SUMMARY),.cache/weekly.md)"

zensical: snippets ## build with Zensical, the successor of MkDocs, as a canary
	$(PYTHON) tools/upkeep/install.py --venv $(VENV)-zensical --only zensical
	$(PY) -m tools.upkeep.canary $(abspath $(ZENSICAL)/zensical)

beyond-setup: $(READY) ## install what backends and exports need into .venv-beyond: gigabytes, so nothing else asks for it
	$(PYTHON) -m venv $(VENV)-beyond
	$(BEYOND)/python -m pip install --quiet --no-deps --require-hashes -r tools/beyond/requirements.txt
	$(BEYOND)/python -m pip install --quiet -r tools/beyond/requirements-torch.txt

beyond-newest: beyond-setup ## move .venv-beyond to the newest versions of what it asks for; `make backends-check` then says what moves
	$(BEYOND)/python -m pip install --quiet --upgrade $(shell sed -n 's/^#: \([^=]*\)==.*/\1/p' tools/beyond/requirements.txt) torch

tools-setup: $(READY) ## install what reads or wraps a model (SHAP, KerasTuner, ...) into .venv-tools: gigabytes as well
	$(PYTHON) -m venv $(VENV)-tools
	$(TOOLS)/python -m pip install --quiet --no-deps --require-hashes -r tools/beyond/requirements-tools.txt
	$(TOOLS)/python -m pip install --quiet -r tools/beyond/requirements-torch.txt
	npm install --silent --no-audit --no-fund --prefix $(VENV)-tools @tensorflow/tfjs@4.22.0

backends: $(READY) ## run what changed on JAX, PyTorch, NumPy and OpenVINO, and record it (ALL=1: everything; ONLY=lstm/)
	$(PY) -m tools.beyond.backends $(if $(ALL),--all) $(ONLY)

backends-check: $(READY) ## run all of it (or ONLY=lstm/) again, record nothing, fail with what moved
	$(PY) -m tools.beyond.backends --check $(ONLY)

backends-speed: $(READY) ## time an LSTM on each backend, on this machine, and record how many times as long as on TensorFlow it takes
	$(PY) -m tools.beyond.speed

keras2: $(READY) ## run the failing programs that changed on Keras 2 too, and record its messages (ALL=1; ONLY=lstm/)
	$(PY) -m tools.beyond.keras2 $(if $(ALL),--all) $(ONLY)

keras2-check: $(READY) ## run all of them (or ONLY=lstm/) again, record nothing, fail with what moved
	$(PY) -m tools.beyond.keras2 --check $(ONLY)

exports: $(READY) ## take models out of Keras on every way that has no record yet, and record it (ALL=1; ONLY=onnx)
	$(PY) -m tools.beyond.programs exports $(if $(ALL),--all)
	$(PY) -m tools.beyond.exports.matrix $(if $(ALL),--all) $(ONLY)

exports-check: $(READY) ## do all of it again (or ONLY=onnx of the matrix), record nothing, fail with what moved
	@failed=0; for each in $(if $(ONLY),,"programs exports") "exports.matrix $(ONLY)"; do $(PY) -m tools.beyond.$$each --check || failed=1; done; exit $$failed

explorer: $(READY) ## execute every setting of the explorer at three sizes, and record what it prints as templates
	$(PY) -m tools.explorer.execute

explorer-check: $(READY) ## do all of it again, record nothing, fail with what moved
	$(PY) -m tools.explorer.execute --check

tools: $(READY) ## run the programs with other tools that changed, and record what they print (ALL=1: everything)
	$(PY) -m tools.beyond.programs tools $(if $(ALL),--all)

tools-check: $(READY) ## do all of it again, record nothing, fail with what moved
	$(PY) -m tools.beyond.programs tools --check

findings: $(READY) ## run what was found out about libraries and tools (or ONLY=keras); say what no longer holds
	$(PY) -m tools.upkeep.findings $(ONLY)

card: $(READY) ## draw the picture that is shown with a link to the site, after an edit of docs/_theme/assets/images/card.svg
	$(PY) -m tools.upkeep.card

clean: ## remove what can be made again, the installation excepted
	rm -rf .cache site
