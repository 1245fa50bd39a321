"""read-books.py openpyxl|pandas FOLDER: prints the milliseconds spent reading every .xlsx of the folder."""

import sys
import time
from pathlib import Path


def openpyxl_reader():
    import openpyxl

    def read(path):
        book = openpyxl.load_workbook(path, read_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                for _ in row:
                    pass
        book.close()

    return read


def pandas_reader():
    import pandas

    return lambda path: pandas.read_excel(path, sheet_name=0, header=None)


reader, folder = sys.argv[1:]
read = {"openpyxl": openpyxl_reader, "pandas": pandas_reader}[reader]()
paths = sorted(Path(folder).glob("*.xlsx"))
began = time.perf_counter()
for path in paths:
    read(path)
print((time.perf_counter() - began) * 1000)
