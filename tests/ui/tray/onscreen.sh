#!/usr/bin/env bash
# Runs a program on a screen of its own (Xvfb with a window manager); 77 (skipped) where these are not installed.
set -uo pipefail
for tool in Xvfb openbox trayer; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
number=$(mktemp)
exec 3<>"$number"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
for _ in $(seq 100); do
  [ -s "$number" ] && break
  sleep 0.1
done
DISPLAY=:$(tr -d '\n' <"$number")
export DISPLAY QT_QPA_PLATFORM=xcb
rm -f "$number"
openbox >/dev/null 2>&1 &
manager=$!
"$@"
code=$?
kill "$manager" "$screen" 2>/dev/null
wait "$screen" 2>/dev/null
exit "$code"
