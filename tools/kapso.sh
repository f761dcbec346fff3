#!/usr/bin/env bash
# Install the npm client that the emulator is tried with, once for each lock file. Never fails: without node, npm or a
# registry its tests are skipped, aloud. Prints nothing when it is there already.
set -u
cd "$(dirname "$0")/../tests/emulator/kapso" || exit 0

lock="$(sha256sum package-lock.json | cut -c1-16)"
home="${HAAT_TEST_KAPSO:-${XDG_CACHE_HOME:-$HOME/.cache}/haat/kapso-$lock}"
[ -e "$home/.ready" ] && exit 0
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "There is no node or npm here: the tests of the npm client will be skipped."
  exit 0
fi
mkdir -p "$home" && cp package.json package-lock.json "$home/" || exit 0
echo "Installing the npm client for the emulator's tests …"
if (cd "$home" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null 2>"$home/npm.log"); then
  touch "$home/.ready"
else
  echo "The npm client could not be installed: its tests will be skipped. See $home/npm.log"
fi
exit 0
