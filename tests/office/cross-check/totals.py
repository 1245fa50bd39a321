"""Totals after docs/consolidation.md and decision 6, over what the files say. Exact decimals, no floating point."""

from decimal import Decimal

from values import BLANK


class Answers:
    """What a unit says once all its files are in."""

    def __init__(self, campaign, files):
        self.campaign = campaign
        self.figures, self.estimates, self.lists = {}, {}, {}
        for file in sorted(files, key=lambda one: one.saved):
            for key, read in file.figures.items():
                # A later file adds and corrects; what it leaves blank stands.
                if key not in self.figures or says_more(read, self.figures[key]):
                    self.figures[key] = read
                    self.estimates[key] = file.estimates.get(key, False)
            for list, rows in file.lists.items():
                self.lists.setdefault(list, {}).update(rows)

    def state(self, part, period):
        return self.read(part, period)[0]

    def number(self, part, period):
        read = self.read(part, period)
        if read[0] == "none":
            return Decimal(0)
        return read[1] if read[0] == "value" and isinstance(read[1], Decimal) else None

    def read(self, id, period):
        """As typed, or computed from what was typed."""
        part = self.campaign.parts.get(id)
        if part is None or period not in part.periods:
            return BLANK
        if part.again:
            return self.read(part.again, period)
        if period == "luy-ke" and part.indicator["nature"] == "flow" and part.rule != "ratio":
            return whole([self.number(id, year) for year in part.periods if year in self.campaign.years])
        if part.sum_of:
            return whole([self.number(other, period) for other in part.sum_of])
        if part.minus:
            left, right = [self.number(other, period) for other in part.minus]
            return BLANK if left is None or right is None else ("value", left - right)
        if period == "trong-ky" and part.in_span:
            return self.in_span(part)
        typed = self.figures.get((id, period), BLANK)
        if part.list and (typed == BLANK or not part.list["raisable"]):
            return self.counted(part, period)
        return typed

    def in_span(self, part):
        happened = self.read(part.id, "luy-ke")
        if happened[0] != "value":
            return BLANK
        yes = happened[1] is True or (part.counted is not None and happened[1] in part.counted)
        if not yes:
            return ("value", False)
        year = self.read(f"{part.id}.nam", "luy-ke")
        if year[0] != "value":
            return BLANK
        return ("value", self.campaign.first_year <= year[1] <= self.campaign.last_year)

    def counted(self, part, period):
        rows = self.lists.get(part.list["list"], {}).values()
        count = sum(all(self.meets(row, one, period) for one in part.list["where"]) for row in rows)
        used = not part.list["raisable"] and len(rows) > 0
        return ("value", Decimal(count)) if count > 0 or used else BLANK

    def meets(self, row, condition, period):
        value = row.get(condition["column"])
        if value is None:
            return False
        if condition.get("isPeriod"):
            year = self.campaign.years.get(period)
            return year is not None and str(value) == str(year)
        if condition.get("filled"):
            return True
        wanted = condition.get("anyOf", [condition.get("is")])
        return str(value).lower() in [label.lower() for label in wanted]

    def is_estimate(self, id, period):
        """Of something computed: whether anything given that it is computed from is one."""
        part = self.campaign.parts[id]
        if self.read(id, period)[0] not in ("value", "none"):
            return False
        if part.again:
            return self.is_estimate(part.again, period)
        if period == "luy-ke" and part.indicator["nature"] == "flow" and part.rule != "ratio":
            given = [year for year in part.periods if year in self.campaign.years and self.number(id, year) is not None]
            return any(self.is_estimate(id, year) for year in given)
        if part.sum_of or part.minus:
            return any(self.is_estimate(other, period) for other in part.sum_of or part.minus)
        if part.list and not (part.list["raisable"] and self.figures.get((id, period), BLANK) != BLANK):
            return False
        return self.estimates.get((id, period), False)


def says_more(later, earlier):
    return later != BLANK or earlier == BLANK


def whole(numbers):
    given = [number for number in numbers if number is not None]
    return ("value", sum(given)) if given else BLANK


class Consolidation:
    """`returned`: answers by the code of the unit."""

    def __init__(self, campaign, unit, returned):
        self.campaign, self.unit, self.returned = campaign, campaign.units[unit], returned
        below = self.below(unit)
        deep = any(campaign.units[code].get("parent") != unit for code in returned)
        self.reporters = [
            one for one in below
            if one.get("expected", True) and campaign.is_territory(one) and (deep or one.get("parent") == unit)
        ]

    def below(self, code):
        found = []
        for unit in self.campaign.units.values():
            if unit.get("parent") == code:
                found += [unit] + self.below(unit["code"])
        return found

    def is_under(self, unit, above):
        parent = unit.get("parent")
        return parent is not None and (parent == above["code"] or self.is_under(self.campaign.units[parent], above))

    def has_below(self, unit):
        return any(self.is_under(other, unit) for other in self.reporters)

    def stands_in(self, unit):
        """A district that came while nobody below it did."""
        return (
            self.has_below(unit)
            and unit["code"] in self.returned
            and not any(self.is_under(other, unit) and other["code"] in self.returned for other in self.reporters)
        )

    def owers(self, part):
        """Whose numbers are added, and who is expected."""
        asked = [unit for unit in self.reporters if self.campaign.asks(part, unit["kind"])]
        foot = [unit for unit in asked if not self.has_below(unit)]
        upper = [unit for unit in asked if self.has_below(unit)]
        counted = part.indicator.get("countedBy")
        if counted == "lowest" and any(self.is_below_another(unit) for unit in foot):
            added = foot + [unit for unit in upper if self.stands_in(unit)]
            return added, foot
        if counted == "upper" and upper:
            alone = [unit for unit in foot if not self.is_below_another(unit)]
            return upper + alone, upper + alone
        return asked, asked

    def is_below_another(self, unit):
        return any(self.is_under(unit, other) for other in self.reporters)


    def totals(self):
        found = []
        for part in self.campaign.parts.values():
            if part.rule == "none":
                continue
            if part.indicator.get("countedBy") == "upper" and self.campaign.asks(part, self.unit["kind"]):
                continue
            added, expected = self.owers(part)
            if added:
                found += [self.total(part, period, added, expected) for period in part.periods]
        return found

    def total(self, part, period, added, expected):
        units = [self.returned[unit["code"]] for unit in added if unit["code"] in self.returned]
        others = [part.numerator, part.denominator] if part.rule == "ratio" else [part.id]
        crossed = [
            unit for unit in expected
            if unit["code"] in self.returned
            and any(self.returned[unit["code"]].state(other, period) == "x" for other in others)
        ]
        value, reporting = RULES[part.rule](part, period, units)
        return {
            "indicator": part.id,
            "period": period,
            "value": None if value is None else float(value),
            "estimate": any(estimate(part, period, unit) for unit in reporting),
            "unitsReporting": len(reporting),
            "unitsExpected": len(expected) - len(crossed),
        }


def estimate(part, period, unit):
    if part.rule == "ratio":
        return unit.is_estimate(part.numerator, period) or unit.is_estimate(part.denominator, period)
    if part.rule == "weighted-mean":
        other = part.weight_periods.get(period, period)
        return unit.is_estimate(part.id, period) or unit.is_estimate(part.weight, other)
    return unit.is_estimate(part.id, period)


def over_numbers(combine):
    def rule(part, period, units):
        given = [unit for unit in units if unit.number(part.id, period) is not None]
        return (combine([unit.number(part.id, period) for unit in given]) if given else None), given
    return rule


def pairs(first, second, times):
    """Σ over the units that gave both; whoever gave one of the two is left out."""
    def rule(part, period, units):
        left, right = first(part, period), second(part, period)
        given = [unit for unit in units if unit.number(*left) is not None and unit.number(*right) is not None]
        below = sum(unit.number(*right) for unit in given)
        above = sum(times(unit.number(*left), unit.number(*right)) for unit in given)
        return (above / below if given and below != 0 else None), given
    return rule


def count_yes(part, period, units):
    given = [unit for unit in units if unit.state(part.id, period) == "value"]
    if not given:
        return None, given
    says = [unit.read(part.id, period)[1] for unit in given]
    return sum(one is True or (part.counted is not None and one in part.counted) for one in says), given


RULES = {
    "sum": over_numbers(sum),
    "mean": over_numbers(lambda numbers: sum(numbers) / len(numbers)),
    "minimum": over_numbers(min),
    "maximum": over_numbers(max),
    "ratio": pairs(lambda part, period: (part.numerator, period), lambda part, period: (part.denominator, period),
                   lambda above, _: 100 * above),
    "weighted-mean": pairs(lambda part, period: (part.id, period),
                           lambda part, period: (part.weight, part.weight_periods.get(period, period)),
                           lambda value, weight: value * weight),
    "count-yes": count_yes,
}
