"""What a person adds to a workbook in another program: a sheet with a chart, a name, a cell beside a sheet's own columns."""

import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.workbook.defined_name import DefinedName

path = sys.argv[1]
book = openpyxl.load_workbook(path)
sheet = book.create_sheet("Riêng", 1)
sheet["A1"] = "Của tôi"
for row, value in enumerate([3, 5, 8], start=2):
    sheet.cell(row, 1, value)
sheet.merge_cells("C1:D2")
chart = BarChart()
chart.add_data(Reference(sheet, min_col=1, min_row=2, max_row=4))
sheet.add_chart(chart, "F2")
book["Báo cáo"]["R7"] = "=H7*2"
name = DefinedName("cua_toi", attr_text="'Riêng'!$A$2:$A$4")
if hasattr(book.defined_names, "append"):
    book.defined_names.append(name)
else:
    book.defined_names["cua_toi"] = name
book.save(path)
