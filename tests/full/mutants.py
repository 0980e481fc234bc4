#!/usr/bin/env python3
"""Kept mutants of the pure core: each small wrong change must break a test.

  tests/full/mutants.py [NAME…]     all, or those named

mutants.json lists them: name, file, from (a text that stands in the file exactly once), to, and the tests that have to
notice. Works on a copy of the tree in build/mutants, so that a cut-off run leaves nothing behind. Ends with one line:
`mutants 30 killed 30 survived 0 stale 0`; survivors and stale ones (text not found any more) are named and fail the run.
"""
import json
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutants" / "tree"


def run(*command, **options):
    return subprocess.run(command, cwd=COPY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


def copy_tree():
    """Files as they stand in the working tree; unchanged ones keep their time, so that only real changes are rebuilt."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    wanted = {name for name in listed.stdout.splitlines() if (ROOT / name).is_file()}
    for name in wanted:
        source, copy = ROOT / name, COPY / name
        if copy.is_file() and copy.read_bytes() == source.read_bytes():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
    for path in [each for each in COPY.rglob("*") if each.is_file()]:
        name = path.relative_to(COPY)
        if name.parts[0] != "build" and str(name) not in wanted:
            path.unlink()


def build(tests):
    return run("cmake", "--build", "--preset", "dev", "--target", *tests)


def main():
    mutants = json.loads((pathlib.Path(__file__).parent / "mutants.json").read_text())
    if len(sys.argv) > 1:
        mutants = [each for each in mutants if each["name"] in sys.argv[1:]]
    COPY.mkdir(parents=True, exist_ok=True)
    copy_tree()
    configured = run("cmake", "--preset", "dev")
    tests = sorted({test for each in mutants for test in each["tests"]})
    whole = build(tests)
    if configured.returncode or whole.returncode:
        sys.exit(configured.stdout + whole.stdout)
    for test in tests:
        if run(f"build/dev/tests/{test}").returncode:
            sys.exit(f"{test} fails without any mutant")
    killed, survived, stale = 0, [], []
    for mutant in mutants:
        path = COPY / mutant["file"]
        before = path.read_text()
        if before.count(mutant["from"]) != 1:
            stale.append(mutant["name"])
            continue
        path.write_text(before.replace(mutant["from"], mutant["to"]))
        try:
            built = build(mutant["tests"])
            if built.returncode:
                stale.append(mutant["name"] + " (does not compile)")
            elif any(run(f"build/dev/tests/{test}", timeout=300).returncode for test in mutant["tests"]):
                killed += 1
                print(f"killed    {mutant['name']}", flush=True)
            else:
                survived.append(mutant["name"])
        except subprocess.TimeoutExpired:
            killed += 1  # an endless loop is noticed as well
        finally:
            path.write_text(before)
    for name in survived:
        print(f"SURVIVED  {name}")
    for name in stale:
        print(f"STALE     {name}")
    print(f"mutants {len(mutants)} killed {killed} survived {len(survived)} stale {len(stale)}")
    sys.exit(1 if survived or stale or not mutants else 0)


if __name__ == "__main__":
    main()
