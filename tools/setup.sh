#!/usr/bin/env bash
# Make the virtual environment: setup.sh PYTHON VENV. Every complaint is one sentence that says what to do.
set -euo pipefail

python=$1
venv=$2

recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

if ! recent "$python"; then
  found=""
  for name in python3.13 python3.12 python3.11; do
    if recent "$name"; then found=$name; break; fi
  done
  if [ -z "$found" ]; then
    echo "Haat needs Python 3.11 or newer and '$python' is not: install one, or name it by 'make PYTHON=/path/to/python3.11'." >&2
    exit 1
  fi
  python=$found
fi

if [ ! -x "$venv/bin/python" ] || ! recent "$venv/bin/python"; then
  rm -rf "$venv"
  if ! "$python" -m venv "$venv" 2>/dev/null; then
    rm -rf "$venv"
    echo "'$python' cannot make a virtual environment: install its venv module (on Debian and Ubuntu: apt-get install python3-venv)." >&2
    exit 1
  fi
fi

echo "Installing what Haat needs into $venv (a minute or two the first time) …"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
# hatchling and editables stand in the lock, so that the build fetches nothing unlocked.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
# The lexicon is compiled once here, so that the first start is as quick as every other one.
"$venv/bin/python" -c 'import haat.cache as c, haat.language.lexicon as l; c.keep_lexicon(); l.load_lexicon()'
echo "Ready: $venv/bin/haat $("$venv/bin/python" -c 'import haat; print(haat.__version__)')"
