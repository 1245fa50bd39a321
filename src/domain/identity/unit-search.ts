import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import { ancestorsOf } from "../consolidation/reporters";
import type { Finding, Severity } from "../finding";
import type { Submission } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import type { NamedInText } from "./named-in-text";
import { mostSimilar, type SimilarUnit } from "./similar-units";
import { titleSays, unitOfFileName } from "./unit-of-text";

/** What one mark says: hidden id or document property, and the code in it. */
export interface UnitMark {
  readonly by: "id" | "property";
  readonly unit: string;
}

export interface UnitClues {
  readonly marks: readonly UnitMark[];
  /** Sheet by sheet the lines that name the unit. */
  readonly titles: readonly (readonly string[])[];
  readonly fileName: string;
}

/** `asks`: the unit is only likely until a person says whose the file is. */
export interface Said extends Pick<Finding, "code" | "severity" | "params"> {
  readonly asks: boolean;
}

export interface FoundUnit {
  readonly unit: UnitCode | undefined;
  readonly identifiedBy: Submission["identifiedBy"];
  /** Copies of the identity name another unit, or what names it is no proof: it counts for nobody until it is confirmed. */
  readonly likely: boolean;
  /** The kind of all units it may be of; undefined where they differ or none is known. */
  readonly kind: string | undefined;
  readonly findings: readonly Said[];
}

export function findUnit(context: CampaignContext, clues: UnitClues): FoundUnit {
  return new UnitSearch(context, clues).found();
}

/** Marks, then titles, then the file's name; whatever says otherwise is a finding, and mostly a question. */
class UnitSearch {
  readonly #findings: Said[] = [];
  readonly #marked: readonly { readonly unit: Unit; readonly by: UnitMark["by"] }[];
  readonly #titles: readonly (readonly NamedInText[])[];
  readonly #inFileName: Unit | undefined;
  /** Every unit it may be of. */
  readonly #candidates = new Set<Unit>();

  constructor(
    readonly context: CampaignContext,
    { marks, titles, fileName }: UnitClues,
  ) {
    const unitOf = (code: string): Unit | undefined => context.units.get(code as UnitCode);
    this.#marked = marks.flatMap(({ by, unit }) => {
      const found = unitOf(unit);
      return found ? [{ by, unit: found }] : [];
    });
    this.#titles = titles.map((lines) => lines.map((line) => titleSays(context, line)));
    this.#inFileName = this.#unitInName(fileName);
    const strange = marks.find(({ unit }) => !unitOf(unit));
    if (strange) this.#ask("ID-009", { code: strange.unit });
  }

  /** The unit the marks name nearly always stands in the file's name as well. */
  #unitInName(fileName: string): Unit | undefined {
    const marked = this.#marked[0]?.unit;
    return marked && fileName.includes(`_${marked.code}-`) ? marked : unitOfFileName(this.context, fileName);
  }

  found(): FoundUnit {
    const [mark] = this.#marked;
    if (mark) return this.#byMark(mark.unit, mark.by);
    return this.#byTitle() ?? this.#bySimilarTitle() ?? this.#byFileName();
  }

  #say(code: string, severity: Severity, params: Finding["params"], asks: boolean): void {
    this.#findings.push({ code, severity, params, asks });
  }

  #ask(code: string, params: Finding["params"], ...candidates: readonly Unit[]): void {
    for (const unit of candidates) this.#candidates.add(unit);
    this.#say(code, "needs-reason", params, true);
  }

  #answer(unit: Unit | undefined, identifiedBy: Submission["identifiedBy"]): FoundUnit {
    if (unit) this.#candidates.add(unit);
    const kinds = new Set([...this.#candidates].map(({ kind }) => kind));
    return {
      unit: unit?.code,
      identifiedBy,
      likely: this.#findings.some(({ asks }) => asks),
      kind: kinds.size === 1 ? [...kinds][0] : undefined,
      findings: this.#findings,
    };
  }

  #byMark(unit: Unit, by: UnitMark["by"]): FoundUnit {
    const other = this.#marked.find((mark) => mark.unit.code !== unit.code)?.unit;
    if (other) this.#ask("ID-002", { taken: unit.name, other: other.name }, other);
    const titled = this.#titles.map((lines) => this.#otherTitled(unit, lines)).find((said) => said);
    if (titled) this.#ask("ID-003", { taken: unit.name, other: titled.name }, titled);
    const file = this.#inFileName;
    if (file && file.code !== unit.code)
      this.#say("ID-004", "notes", { taken: unit.name, other: file.name }, false);
    return this.#answer(unit, by);
  }

  /**
   * The unit one sheet's titles name instead of `unit`, line by line: a letterhead may name the district above, and then
   * another line names the commune.
   */
  #otherTitled(unit: Unit, lines: readonly NamedInText[]): Unit | undefined {
    const above = new Set(ancestorsOf(this.context, unit));
    const meant = lines.map((line) => this.#meantBy(line, unit));
    const stranger = meant.find((named) => named && named.code !== unit.code && !above.has(named.code));
    const isPlaced = meant.includes(unit) || lines.some(({ similar }) => similar);
    return stranger ?? (isPlaced ? undefined : meant.find((named) => named !== undefined));
  }

  /** Whom a line means; `unit` where it may mean it, be it misspelt. */
  #meantBy({ named, similar = [] }: NamedInText, unit: Unit): Unit | undefined {
    if (named.includes(unit)) return unit;
    const [first] = similar;
    const own = similar.find((one) => one.unit === unit);
    if (own && first && own.score >= first.score) return unit;
    return named[0] ?? mostSimilar(similar) ?? (own ? unit : undefined);
  }

  #byTitle(): FoundUnit | undefined {
    const titled = this.#titles.flatMap((lines) => this.#titledBy(lines) ?? []);
    const [unit] = titled;
    if (!unit || this.#misspelt.some((line) => this.#isBelow(line, unit))) return undefined;
    const elsewhere = this.#misspelt.find((similar) => !similar.some((one) => one.unit === unit));
    const other = titled.find(({ code }) => code !== unit.code) ?? elsewhere?.[0]?.unit;
    if (other) {
      this.#ask("ID-002", { taken: unit.name, other: other.name }, other);
      return this.#answer(unit, "title");
    }
    return this.#titled(unit);
  }

  /** A title alone is certain unless the file's name names a unit that it does not lie in. */
  #titled(unit: Unit): FoundUnit {
    const file = this.#inFileName;
    if (!file || file === unit || this.#isAbove(file, unit)) {
      this.#say("ID-005", "notes", { taken: unit.name }, false);
      return this.#answer(unit, "title");
    }
    // "HUYỆN ĐỊNH QUÁN" in the title of "BC xa Tuc Trung.xlsx" says where the commune lies.
    const isPlace = this.#isAbove(unit, file);
    this.#ask("ID-011", { taken: unit.name, other: file.name }, unit, file);
    return isPlace ? this.#answer(file, "file-name") : this.#answer(unit, "title");
  }

  #titledBy(lines: readonly NamedInText[]): Unit | undefined {
    const units = lines.flatMap(({ named }) => (named.length === 1 ? named : []));
    return units.find((unit) => !units.some((other) => this.#isAbove(unit, other)));
  }

  /** Titles that name a unit there is not: what is like them, line by line. */
  get #misspelt(): readonly (readonly SimilarUnit[])[] {
    return this.#titles.flatMap((lines) => lines.flatMap(({ similar }) => (similar ? [similar] : [])));
  }

  /** Is such a title one of a unit below this one? "XÃ …, HUYỆN ĐỊNH QUÁN" with its name gone is still a commune's. */
  #isBelow(similar: readonly SimilarUnit[], unit: Unit): boolean {
    if (similar.length > 0) return similar.some((one) => this.#isAbove(unit, one.unit));
    return (this.context.childrenOf.get(unit.code) ?? []).length > 0;
  }

  readonly #isAbove = (unit: Unit, other: Unit): boolean =>
    ancestorsOf(this.context, other).includes(unit.code);

  /** A title that names no unit there is, but nearly one; the file's name may say which. */
  #bySimilarTitle(): FoundUnit | undefined {
    const line = this.#titles.flat().find(({ similar }) => similar && similar.length > 0);
    if (!line?.similar) return undefined;
    const supported = line.similar.find(({ unit }) => unit === this.#inFileName)?.unit;
    const unit = supported ?? mostSimilar(line.similar);
    if (!unit) return undefined;
    const params = { taken: unit.name, text: line.misspelt };
    this.#ask("ID-010", params, ...line.similar.map((similar) => similar.unit));
    return this.#answer(unit, "title");
  }

  #byFileName(): FoundUnit {
    const file = this.#inFileName;
    if (file && !this.#misspelt.some((similar) => this.#isBelow(similar, file))) {
      this.#ask("ID-006", { taken: file.name });
      return this.#answer(file, "file-name");
    }
    this.#ask("ID-001", {});
    return this.#answer(undefined, "none");
  }
}
