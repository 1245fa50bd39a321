"""
The totals of runs, computed a second time from the documents and the campaign's data alone.

Reads jobs as JSON from standard input: [{"campaign": folder, "unit": code, "book": path or null,
"files": [{"path", "left": ["D04.n|2022"]}]}]. `left`: figures of a file that the product said it did not take; `book`:
the consolidated workbook, whose sheet Tổng hợp is read too. Prints for each job `totals` and `shown`.
"""

import json
import sys

from campaign import Campaign
from matrix import shown_totals
from returns import read_return
from totals import Answers, Consolidation
from values import BLANK

known = {}


def campaign_of(folder):
    if folder not in known:
        known[folder] = Campaign(folder)
    return known[folder]


def recomputed(job):
    campaign = campaign_of(job["campaign"])
    by_unit = {}
    for file in job["files"]:
        found = read_return(file["path"], campaign)
        for left in file["left"]:
            found.figures[tuple(left.split("|"))] = BLANK
        by_unit.setdefault(found.unit, []).append(found)
    returned = {unit: Answers(campaign, files) for unit, files in by_unit.items()}
    totals = Consolidation(campaign, job["unit"], returned).totals()
    return {"totals": totals, "shown": shown_totals(job["book"]) if job["book"] else {}}


json.dump([recomputed(job) for job in json.load(sys.stdin)], sys.stdout)
