#!/usr/bin/env python3
"""lupdate writes .ts files without indentation; this puts it back, so that changes show as what they are. indent.py FILE…"""
import re
import sys

DEPTH = {"context": 1, "name": 2, "message": 2, "source": 3, "comment": 3, "extracomment": 3, "translatorcomment": 3,
         "translation": 3, "numerusform": 4}
TAG = re.compile(r"\s*</?(\w+)")


def indented(line: str) -> str:
    tag = TAG.match(line)
    return "    " * DEPTH[tag.group(1)] + line.lstrip() if tag and tag.group(1) in DEPTH else line


for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        lines = file.read().split("\n")
    with open(name, "w", encoding="utf-8") as file:
        file.write("\n".join(map(indented, lines)))
