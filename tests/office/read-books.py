"""What openpyxl finds in workbooks: values and counts, as JSON."""

import datetime
import json
import os
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return to_excel(value)
    if isinstance(value, datetime.time):
        return (value.hour * 3600 + value.minute * 60 + value.second) / 86400
    return value


def sheet_of(sheet):
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None or cell.has_style]
    # openpyxl gives merged ranges looks of its own: those cells are not compared.
    merged = {at for span in sheet.merged_cells.ranges for row in span.rows for at in row}
    rules = [rule for ranges in sheet.conditional_formatting for rule in ranges.rules]
    return {
        "name": sheet.title,
        "hidden": sheet.sheet_state != "visible",
        "values": {cell.coordinate: plain(cell.value) for cell in cells if cell.value is not None},
        "styles": len({cell.style_id for cell in cells if (cell.row, cell.column) not in merged}),
        "formats": {cell.coordinate: cell.number_format for cell in cells if cell.number_format != "General"},
        "unlocked": sum(not cell.protection.locked for cell in cells if (cell.row, cell.column) not in merged),
        "validations": len(sheet.data_validations.dataValidation),
        "rules": len(rules),
        "merges": len(sheet.merged_cells.ranges),
        "links": sum(cell.hyperlink is not None for cell in cells),
        "protected": sheet.protection.sheet,
        "freeze": sheet.freeze_panes,
        "levels": max([row.outlineLevel or 0 for row in sheet.row_dimensions.values()], default=0),
        "printArea": bool(sheet.print_area),
        "printTitles": bool(sheet.print_title_rows),
        "tables": len(sheet.tables),
        "charts": len(sheet._charts),
    }


def book_of(path):
    book = openpyxl.load_workbook(path, data_only=True)
    names = sorted(name.name for name in book.defined_names.definedName)
    return {"name": os.path.basename(path), "names": names, "sheets": [sheet_of(sheet) for sheet in book.worksheets]}


print(json.dumps([book_of(path) for path in sys.argv[1:]], ensure_ascii=False))
