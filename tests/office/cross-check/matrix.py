"""The totals as sheet Tổng hợp shows them: values a person sees, whichever way the matrix lies (sheets.md §6)."""

import re

import openpyxl

KEY = re.compile(r"[A-Z]\d\d\w*(?:\.[\w-]+)?\|\S+")


def shown_totals(path):
    """By "A01|2023": the total, None where the cell is empty, and the coverage in words."""
    sheet = openpyxl.load_workbook(path, data_only=True)["Tổng hợp"]
    across = {cell.column: cell.value for cell in sheet[3] if is_key(cell.value)}
    if across:
        total = next(row[0].row for row in sheet.iter_rows(min_row=4) if any(is_whole(cell.value) for cell in row[:8]))
        return {
            key: [plain(sheet.cell(total, column).value), plain(sheet.cell(total + 2, column).value)]
            for column, key in across.items()
        }
    return {
        row[1].value: [plain(row[6].value), plain(row[8].value)]
        for row in sheet.iter_rows(min_row=4)
        if is_key(row[1].value)
    }


def is_key(value):
    return isinstance(value, str) and KEY.fullmatch(value) is not None


def is_whole(value):
    return isinstance(value, str) and value.upper().startswith("TOÀN ")


def plain(value):
    return None if value == "" else value
