"""What openpyxl finds of PivotTables in workbooks: where they stand, what they are made of and what their cells show, as JSON."""

import json
import sys

import openpyxl


def fields_of(table, listed):
    names = [field.name for field in table.cache.cacheFields]
    return [names[field.x] for field in (listed or []) if 0 <= field.x < len(names)]


def pivot_of(sheet, table):
    source = table.cache.cacheSource.worksheetSource
    names = [field.name for field in table.cache.cacheFields]
    first, last = table.location.ref.split(":")
    return {
        "sheet": sheet.title,
        "name": table.name,
        "source": source.name or source.sheet,
        "rows": fields_of(table, table.rowFields),
        "columns": fields_of(table, table.colFields),
        "filters": [names[page.fld] for page in table.pageFields],
        "values": [names[data.fld] for data in table.dataFields],
        "cells": [
            [cell for cell in row if cell is not None]
            for row in sheet.iter_rows(
                min_row=sheet[first].row,
                max_row=sheet[last].row,
                min_col=sheet[first].column,
                max_col=sheet[last].column,
                values_only=True,
            )
        ],
    }


def main():
    found = []
    for path in sys.argv[1:]:
        book = openpyxl.load_workbook(path)
        found.append([pivot_of(sheet, table) for sheet in book.worksheets for table in sheet._pivots])
    json.dump(found, sys.stdout)


main()
