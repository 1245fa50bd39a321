"""Texts typed in the fonts of before Unicode: the tables of tests/domain/text/legacy-encodings.json, by the cell's font."""

import json
import os

here = os.path.dirname(__file__)
with open(os.path.join(here, "../../domain/text/legacy-encodings.json"), encoding="utf-8") as file:
    tables = json.load(file)
longest = max(len(key) for key in tables["vni"])


def unicode_of(text, font):
    if font.startswith(".Vn"):
        whole = "".join(tables["tcvn3"].get(letter, letter) for letter in text)
        return whole.upper() if font.endswith("H") else whole
    return vni(text) if font.startswith("VNI-") else text


def vni(text):
    said, at = [], 0
    while at < len(text):
        size = next((size for size in range(longest, 0, -1) if text[at : at + size] in tables["vni"]), 0)
        said.append(tables["vni"][text[at : at + size]] if size else text[at])
        at += size or 1
    return "".join(said)
