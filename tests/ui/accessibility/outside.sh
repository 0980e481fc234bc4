#!/usr/bin/env bash
# Starts what a screen reader needs on a screen of its own (see ../tray/onscreen.sh) and lets outside.py use the window.
# Skipped (77) where that is not installed.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
launcher=/usr/libexec/at-spi-bus-launcher
if [ "${1:-}" != --inside ]; then
  command -v dbus-run-session >/dev/null && [ -x "$launcher" ] && /usr/bin/python3 -c 'import pyatspi' 2>/dev/null \
    || { echo "at-spi2-core, python3-pyatspi and dbus are needed"; exit 77; }
  exec "$here/../tray/onscreen.sh" dbus-run-session -- "$0" --inside "$@"
fi
home=$(mktemp -d)
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run
"$launcher" --launch-immediately &
bus=$!
/usr/bin/python3 "$here/outside.py" "$2"
code=$?
kill "$bus" 2>/dev/null
wait "$bus" 2>/dev/null
rm -rf "$home"
exit "$code"
