"""One unit's file as openpyxl finds it: figures by the hidden ids of the sheets, rows of lists by their headings."""

import re
from decimal import Decimal

import openpyxl

from fonts import unicode_of
from values import BLANK, answer, bare, tidy

# Typed without their marks they say nothing: the campaign's usual status stands, and a finding says so (VALUE-014).
STATUSES = {"chính thức": False, "ước": True, "sơ bộ": True}


class Return:
    def __init__(self):
        self.unit, self.saved = None, None
        self.figures, self.estimates = {}, {}
        # Counts of lists that somebody typed over: they stand as typed.
        self.lists = {}


def read_return(path, campaign):
    # Not `data_only`: what a formula of ours gave is never read, only what somebody typed. `read_only` gives what merged
    # cells cover, too.
    book = openpyxl.load_workbook(path, read_only=True)
    found = Return()
    found.saved = book.properties.modified
    sheets = {sheet.title: Grid(sheet) for sheet in book.worksheets}
    outline = outline_of(sheets, campaign)
    general = sheets.get("Thông tin chung")
    identity = sheets.get("_tonghop")
    found.unit = unit_in(outline, general, identity, campaign)
    kind = campaign.units[found.unit]["kind"]
    if outline:
        read_outline(outline, found, campaign, kind)
    if general:
        read_particulars(general, found, campaign, kind)
    for one in campaign.lists.values():
        sheet = sheets.get(one["sheet"])
        if sheet:
            found.lists[one["id"]] = list_rows(sheet, one, campaign)
    return found


class Grid:
    """A sheet's cells by row; texts as they stand."""

    def __init__(self, sheet):
        self.title = sheet.title
        self.rows = []
        for row in sheet.iter_rows():
            held = [cell for cell in row if cell.value is not None]
            if held:
                self.rows.append((held[0].row, {cell.column: plain(cell) for cell in held}))

    def text(self, row, column):
        for number, cells in self.rows:
            if number == row:
                return tidy(cells.get(column, ""))
        return ""


def plain(cell):
    value = cell.value
    return unicode_of(value, cell.font.name or "") if isinstance(value, str) and not value.startswith("=") else value


def head_of(grid):
    """The hidden row that names each column: "ky" first, then "stt", "noi-dung" and the ids of the periods."""
    for number, cells in grid.rows:
        texts = {column: tidy(value) for column, value in cells.items()}
        if "ky" in texts.values() and "stt" in texts.values():
            return number, texts
    return None


def outline_of(sheets, campaign):
    named = sorted(sheets.values(), key=lambda grid: grid.title != "Báo cáo")
    return next((grid for grid in named if head_of(grid)), None)


def unit_in(outline, general, identity, campaign):
    told = [outline and outline.text(1, 2), general and general.text(2, 1)]
    if identity:
        told += [tidy(cells.get(2, "")) for _, cells in identity.rows if tidy(cells.get(1, "")) == "unit"]
    return next(code for code in told if code in campaign.units)


def read_outline(grid, found, campaign, kind):
    head, texts = head_of(grid)
    columns = {}
    for column, text in texts.items():
        for word in text.split(" "):
            columns.setdefault(word, column)
    status = next((column for column, text in texts.items() if text.startswith("tinh-trang")), None)
    status_period = texts[status].split(" ")[1] if status else None
    ids = range(1, columns["stt"])
    waiting = [part for part in campaign.parts.values() if campaign.asks(part, kind)]
    for number, cells in grid.rows:
        if number <= head:
            continue
        part = part_of(cells, ids, columns, waiting, campaign)
        if part is None:
            continue
        for period in part.periods:
            column = columns.get(period)
            value = None if column is None else cells.get(column)
            read = answer(value, part, campaign.catalogues)
            key = (part.id, period)
            if found.figures.get(key, BLANK) == BLANK:
                found.figures[key] = read
            said = tidy(cells.get(status, "")) if period == status_period else ""
            found.estimates[key] = STATUSES.get(said.lower(), period in campaign.estimates)


def part_of(cells, ids, columns, waiting, campaign):
    """By its hidden id; where the ids are gone, by section, words and measure unit, in the order of the form."""
    texts = [tidy(cells[column]) for column in ids if column in cells]
    for text in texts:
        if text in campaign.parts:
            part = campaign.parts[text]
            if part in waiting:
                waiting.remove(part)
                return part
            return None
    label = plain_label(cells.get(columns["noi-dung"], ""))
    unit = tidy(cells.get(columns["don-vi-tinh"], ""))
    for part in waiting:
        if part.indicator["section"] in texts and plain_label(part.label) == label and part.unit == unit:
            waiting.remove(part)
            return part
    return None


def plain_label(text):
    """A label as the campaign has it: the form puts "- " before parts and "(tự tính)" or an owner's note behind."""
    words = bare(text)
    words = re.sub(r"^- ", "", words)
    return re.sub(r" \((?:tu tinh|phan do .*)\)$", "", words)


def read_particulars(grid, found, campaign, kind):
    for _, cells in grid.rows:
        part = campaign.parts.get(tidy(cells.get(1, "")))
        if part is not None and campaign.asks(part, kind):
            found.figures[(part.id, "-")] = answer(cells.get(4), part, campaign.catalogues)


def list_rows(grid, one, campaign):
    """Rows under the headings in which an entry column holds something, by row id, with their values by column id."""
    headings = {tidy(column["heading"]): column for column in one["columns"]}
    for at, (number, cells) in enumerate(grid.rows):
        columns = {column: headings[tidy(value)] for column, value in cells.items() if tidy(value) in headings}
        if len(columns) * 2 > len(headings):
            break
    else:
        return {}
    rows = {}
    for number, cells in grid.rows[at + 1 :]:
        row = {}
        for column, definition in columns.items():
            value = cells.get(column)
            if value is None or tidy(value) == "" or definition["type"].startswith("ratio:"):
                continue
            row[definition["id"]] = list_value(value, definition, campaign)
        if row:
            id = tidy(cells.get(1, ""))
            rows[id if id and id not in rows else f"row {number}"] = row
    return rows


def list_value(value, definition, campaign):
    type = definition["type"]
    if type.startswith("choice:"):
        entries = campaign.catalogues[type.split(":")[1]]
        alike = [entry["label"] for entry in entries if bare(entry["label"]) == bare(value)]
        return alike[0] if len(alike) == 1 else tidy(value)
    if isinstance(value, (int, float)):
        return Decimal(repr(value))
    return tidy(value)
