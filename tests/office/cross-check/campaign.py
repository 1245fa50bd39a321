"""A campaign as its JSON files write it (docs/architecture.md, docs/cli.md "Ids of parts and periods")."""

import glob
import json
import os


class Part:
    """One figure of an indicator: what is asked, of whom, and how it adds up."""

    def __init__(self, indicator, id, label, unit, type, periods, rule, **more):
        self.indicator, self.id, self.label, self.unit = indicator, id, label, unit
        self.type, self.periods, self.rule = type, periods, rule
        self.list = more.get("list")
        self.sum_of = more.get("sum_of")
        self.minus = more.get("minus")
        self.numerator, self.denominator = more.get("numerator"), more.get("denominator")
        self.weight, self.weight_periods = more.get("weight"), more.get("weight_periods", {})
        self.counted = more.get("counted")
        self.again = more.get("again")
        self.in_span = more.get("in_span", False)

    @property
    def is_whole(self):
        return self.type in ("integer", "year", "decimal-0")

    @property
    def is_typed(self):
        return not (self.sum_of or self.minus or self.again or self.rule == "ratio")


class Campaign:
    def __init__(self, folder):
        data = {}
        for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
            with open(path, encoding="utf-8") as file:
                for key, value in json.load(file).items():
                    data.setdefault(key, []).extend(value) if isinstance(value, list) else data.setdefault(key, value)
        self.data = data
        self.id = data["id"]
        self.units = {unit["code"]: unit for unit in data["units"]}
        self.levels = {level["id"]: level for level in data["levels"]}
        self.kinds = {kind["id"]: kind for kind in data["unitKinds"]}
        self.catalogues = {catalogue["id"]: catalogue["entries"] for catalogue in data["catalogues"]}
        self.lists = {one["id"]: one for one in data["lists"]}
        self.years = {period["id"]: period["year"] for period in data["periods"] if "year" in period}
        self.estimates = {period["id"] for period in data["periods"] if period.get("defaultStatus", "official") != "official"}
        self.first_year = int(data["span"]["first"][:4])
        self.last_year = int(data["span"]["last"][:4])
        self.parts = {}
        for indicator in data["indicators"]:
            if indicator["tier"] != "off":
                for part in self.parts_of(indicator):
                    self.parts[part.id] = part

    def level_of(self, unit):
        return self.levels[self.kinds[unit["kind"]]["level"]]

    def is_territory(self, unit):
        return self.level_of(unit)["stream"] == "territory"

    def asks(self, part, kind):
        asked = part.indicator["askedOf"]
        return kind in asked or self.kinds[kind]["level"] in asked

    def parts_of(self, indicator):
        """In the order of the sheet: what a ratio is made of stands above it, everything else below the main figure."""
        id, nature = indicator["id"], self.data["natures"][indicator["nature"]]
        periods = indicator.get("periods", nature)
        roll_up = indicator["rollUp"]
        rule = roll_up if isinstance(roll_up, str) else roll_up["rule"]
        more = {
            "list": indicator.get("list"),
            "sum_of": indicator.get("sumOf"),
            "counted": None if isinstance(roll_up, str) else roll_up.get("counted"),
            "in_span": indicator.get("inSpan", False),
        }
        above, below = [], []
        named = lambda suffix, one: Part(indicator, f"{id}.{suffix}", one["label"], one["unit"], one["type"], periods, "sum")
        if rule == "ratio":
            for name, suffix in (("numerator", "n"), ("denominator", "d")):
                one = indicator["ratio"][name]
                more[name] = one if isinstance(one, str) else f"{id}.{suffix}"
                if not isinstance(one, str):
                    above.append(named(suffix, one))
        if rule == "weighted-mean":
            weight = indicator.get("weight")
            if isinstance(weight, dict) and "label" in weight:
                below.append(named("w", weight))
                more["weight"] = f"{id}.w"
            elif isinstance(weight, dict):
                more["weight"], more["weight_periods"] = weight["part"], weight["periods"]
            else:
                more["weight"] = weight
        for one in indicator.get("parts", []):
            below.append(
                Part(indicator, f"{id}.{one['suffix']}", one["label"], one["unit"], one["type"],
                     one.get("periods", periods), one.get("rollUp", "none"), list=one.get("list"), minus=one.get("minus"))
            )
        spans = ["trong-ky"] if indicator.get("inSpan") else []
        main = Part(indicator, id, indicator["label"], indicator["unit"], indicator["type"], periods + spans, rule, **more)
        again = [
            Part(indicator, f"{id}.{one['suffix']}", one["label"], indicator["unit"], indicator["type"], periods,
                 one["rollUp"], again=id)
            for one in indicator.get("alsoRolledUp", [])
        ]
        return above + [main] + again + below
