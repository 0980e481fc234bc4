#!/usr/bin/env python3
"""Makes a pseudo-translation from a .ts file: each text in brackets and 40 % longer, with accents, so that a person sees at
a glance what is not translated, and a test whether the layout bears longer languages. pseudo.py FROM.ts TO.ts"""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aeiouAEIOUncs", "àéîöûÀÉÎÖÛñçš")
# What must stay as it is: places for values, tags, entities.
KEPT = re.compile(r"(%L?n|%L?\d|<[^>]*>|&\w*;|&)")


def longer(text: str) -> str:
    words = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text))
    missing = max(1, round(len(text) * 0.4) - 2)
    padding = ("~ " * missing)[:missing].rstrip() if missing > 12 else "~" * missing
    return f"[{words} {padding}]" if text.strip() else text


def main(source: str, target: str) -> None:
    tree = ElementTree.parse(source)
    root = tree.getroot()
    root.set("language", "en_XA")
    for message in root.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        translation.text = None
        for form in list(translation):
            translation.remove(form)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = longer(text)
        else:
            translation.text = longer(text)
    with open(target, "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(file, encoding="utf-8", xml_declaration=False)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
