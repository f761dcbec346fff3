#!/usr/bin/env bash
# See that there is a Chromium for the browser tests. Never fails: without one those tests are skipped, aloud.
set -u

for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
[ -n "${HAAT_TEST_CHROMIUM:-}" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium and fonts for the browser tests …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >/dev/null 2>&1
  if apt-get install -y -qq --no-install-recommends chromium fonts-noto-core >/dev/null 2>&1; then exit 0; fi
fi
echo "There is no Chromium here and it cannot be installed: the browser tests will be skipped."
exit 0
