"""What a cell answers, after the table of docs/readings.md: ("value", x), ("none",), ("x",), ("blank",), ("unread",)."""

import datetime
import re
import unicodedata
from decimal import Decimal

BLANK, NOTHING, NOT_ASKED, UNREAD = ("blank",), ("none",), ("x",), ("unread",)
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
MONEY = {"ty": "1000", "ty dong": "1000", "trieu": "1", "trieu dong": "1", "tr": "1", "nghin": "0.001",
         "nghin dong": "0.001", "ngan": "0.001", "ngan dong": "0.001", "dong": "0.000001", "d": "0.000001"}
YES = {"co", "c", "yes", "da co", "1", "true"}
NO = {"khong", "k", "ko", "no", "chua", "chua co", "0", "false"}
ARITHMETIC = re.compile(r"=[\d+\-*/(). ]+")


def tidy(text):
    text = unicodedata.normalize("NFC", INVISIBLE.sub("", str(text)))
    return re.sub(r"\s+", " ", text).strip()


def bare(text):
    """Letters without their marks, small: enough to tell the words of a pick-list apart."""
    text = unicodedata.normalize("NFD", tidy(text).lower().replace("đ", "d").replace("ð", "d"))
    return re.sub("[\u0300-\u036f]", "", text).replace("²", "2").replace("³", "3")


def narrow(text):
    return "".join(chr(ord(letter) - 0xFEE0) if "\uff01" <= letter <= "\uff5e" else letter for letter in text)


def number_of(text, part):
    """A text as a number, or None: Vietnamese writing first, the column's own unit allowed behind it."""
    plain = re.sub("^\u2212(?=\\d)", "-", narrow(text))
    found = re.fullmatch(r"([+-]?\d(?:[\d., ]*\d)?) ?(\D*|m[23])", plain)
    if not found:
        return None
    digits, unit = found.group(1), bare(found.group(2))
    own = [bare(word) for word in part.unit.split(",")]
    if unit == "" or unit in own or (unit == "%" and part.type.startswith("percent")):
        times = Decimal(1)
    elif unit in MONEY and any(word.startswith("trieu dong") for word in own):
        times = Decimal(MONEY[unit])
    else:
        return None
    written = digits_of(digits, part.is_whole)
    return None if written is None else written * times


def digits_of(digits, whole):
    group = r"[+-]?[1-9]\d{0,2}"
    readings = []
    for form, read in (
        (r"[+-]?\d+", lambda text: text),
        (group + r"(?:\.\d{3})+(?:,\d+)?", lambda text: text.replace(".", "").replace(",", ".")),
        (group + r"(?:,\d{3})+(?:\.\d+)?", lambda text: text.replace(",", "")),
        (group + r"(?: \d{3})+(?:[.,]\d+)?", lambda text: text.replace(" ", "").replace(",", ".")),
        (r"[+-]?\d+,\d+", lambda text: text.replace(",", ".")),
        (r"[+-]?\d+\.\d+", lambda text: text),
    ):
        if re.fullmatch(form, digits):
            readings.append(Decimal(read(digits)))
    if len(set(readings)) > 1 and whole:
        readings = [one for one in readings if one == one.to_integral_value()] or readings
    return readings[0] if readings and len(set(readings)) == 1 else None


def computed(formula):
    """A sum typed into an entry is computed; of any other formula the core computes for itself: nothing is read."""
    if not ARITHMETIC.fullmatch(formula):
        return None
    return Decimal(repr(eval(formula[1:], {"__builtins__": {}})))  # digits, signs and brackets only


def answer(value, part, catalogues):
    """A cell's value under the question of a part."""
    if isinstance(value, str) and value.startswith("="):
        result = computed(value)
        return BLANK if result is None else ("value", result)
    if value is None or (isinstance(value, str) and tidy(value) == ""):
        return BLANK
    if isinstance(value, bool):
        return ("value", value) if part.type == "yes-no" else UNREAD
    if isinstance(value, (int, float)):
        return from_text(str(value), part, catalogues) if part.type == "yes-no" or part.type.startswith("choice") else ("value", Decimal(repr(value)))
    if isinstance(value, (datetime.datetime, datetime.date)):
        return ("value", value) if part.type in ("day", "text") else UNREAD
    return from_text(tidy(value), part, catalogues)


def from_text(text, part, catalogues):
    lower = text.lower()
    if part.type != "text" or len(re.findall(r"\w", text)) < 2:
        if lower in ("x", "×", "kad"):
            return NOT_ASKED
        if lower in ("-", "–", "—"):
            return NOTHING
        if lower in ("…", "..."):
            return BLANK
    if part.type == "text":
        return ("value", text)
    if part.type == "yes-no":
        word = bare(text)
        return ("value", True) if word in YES else ("value", False) if word in NO else UNREAD
    if part.type.startswith("choice"):
        return choice(text, catalogues[part.type.split(":")[1]])
    if part.type == "day":
        return ("value", text)
    if bare(text) in ("khong", "khong co", "khong phat sinh"):
        return NOTHING
    number = number_of(text, part)
    return UNREAD if number is None else ("value", number)


def choice(text, entries):
    exact = [entry["id"] for entry in entries if entry["label"] == text]
    alike = exact or [entry["id"] for entry in entries if bare(entry["label"]) == bare(text)]
    return ("value", alike[0]) if len(alike) == 1 else UNREAD
