#!/usr/bin/env bash
# Line coverage of the pure folders by their own tests (unit, property, golden): prints a line a file and the total,
# fails below 95 %. Needs llvm-19. `cmake --build --preset coverage --target coverage` runs it as well.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/coverage
least=95

if [ "${1:-}" != --no-build ]; then
  cmake --preset coverage >/dev/null
  targets=$(cd "$build" && ctest -N -L 'unit|property|golden' | sed -n 's/.*: \(tst_[a-z0-9_]*\)$/\1/p')
  # shellcheck disable=SC2086
  cmake --build --preset coverage --target $targets >/dev/null
fi
rm -rf "$build/profiles"
mkdir -p "$build/profiles"
LLVM_PROFILE_FILE="$PWD/$build/profiles/%p.profraw" ctest --test-dir "$build" -L 'unit|property|golden' -j 2 --output-on-failure >"$build/coverage-tests.log" ||
  { tail -40 "$build/coverage-tests.log"; exit 1; }
llvm-profdata-19 merge -sparse "$build"/profiles/*.profraw -o "$build/all.profdata"

objects=()
for test in "$build"/tests/tst_*; do
  [ -x "$test" ] && [ -f "$test" ] && objects+=(-object "$test")
done
llvm-cov-19 export "${objects[@]:1}" -instr-profile "$build/all.profdata" -summary-only \
  -sources core/model core/rules core/mapping core/plan >"$build/coverage.json"
python3 - "$build/coverage.json" "$least" <<'PYTHON'
import json, os, sys

data = json.load(open(sys.argv[1]))["data"][0]
folders = {}
for entry in sorted(data["files"], key=lambda each: each["filename"]):
    name = os.path.relpath(entry["filename"])
    lines = entry["summary"]["lines"]
    if not name.endswith((".cpp", ".h")) or lines["count"] == 0:
        continue
    print(f"{lines['covered'] / lines['count'] * 100:6.1f} %  {lines['covered']:5d} of {lines['count']:5d}  {name}")
    folder = folders.setdefault("/".join(name.split("/")[:2]), [0, 0])
    folder[0] += lines["covered"]
    folder[1] += lines["count"]
covered, count = (sum(each[i] for each in folders.values()) for i in (0, 1))
print("; ".join(f"{name} {100 * hit / all_:.1f} %" for name, (hit, all_) in folders.items()))
print(f"line coverage of the pure folders: {100 * covered / count:.1f} % ({covered} of {count} lines)")
sys.exit(0 if 100 * covered >= float(sys.argv[2]) * count else 1)
PYTHON
