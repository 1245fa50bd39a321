import type { CampaignContext } from "../../src/domain/campaign/context";
import { figuresIn } from "../../src/domain/expression/evaluate";
import type { Finding } from "../../src/domain/finding";
import { baoCaoWords as words } from "../../src/messages/bao-cao-words";
import { outlineLayout, type OutlineRow, type PartRow } from "../../src/sheets/bao-cao/layout";
import { textAt } from "../../src/sheets/cell-text";
import type { BookGrid, CellGrid, GridCell } from "../../src/sheets/grid";

export interface Agreement {
  /** Rows of which the sheet and the checks were both heard. */
  readonly rows: number;
  readonly complaints: readonly string[];
  /** How often each state was heard: a judge that only heard "Đạt" has not judged. */
  readonly states: Readonly<Record<string, number>>;
}

/** The first word of Kiểm tra: Sai, Thiếu, Lưu ý, Đạt, or nothing. */
const stateOf = (said: string): string => /^(?:Sai|Thiếu|Lưu ý|Đạt)/.exec(said)?.[0] ?? "";

/** Reading findings after which the cell and what was taken from it are still the same. */
const asTyped = new Set(["VALUE-009", "VALUE-010"]);
/** What Kiểm tra says of a rule is the rule's own message; of the two other questions it is a word of the sheet. */
const questions: Readonly<Record<string, string>> = {
  "CHECK-010": words.fewerThanListed,
  "VALUE-009": words.shareOrPercent,
};

/**
 * Does column Kiểm tra of a returned outline say what the checks say? Row by row: the same state, of the same periods,
 * with the same words. Where the reader took something else than the cell holds ("12 hộ" as 12) the sheet cannot know:
 * such rows, and those whose rules read them, are left out. Rows without a formula in Kiểm tra are left out too.
 */
export function judgeAgreement(
  context: CampaignContext,
  kind: string,
  book: BookGrid,
  findings: readonly Finding[],
): Agreement {
  const sheet = book.sheets.find(({ name }) => name === words.sheet);
  if (!sheet) return { rows: 0, complaints: [], states: {} };
  const judge = new Judge(context, sheet, findings, areListsAsTyped(book, findings));
  const { rows } = outlineLayout(context, [kind]);
  const heard = rows.flatMap((row) => judge.of(row, kind));
  const states: Record<string, number> = {};
  for (const { said } of heard) states[stateOf(said)] = (states[stateOf(said)] ?? 0) + 1;
  const complaints = heard.flatMap(({ said, expected, about }) =>
    expected.includes(said) ? [] : [`${about}: the sheet says "${said}", the checks ${expected.join(" / ")}`],
  );
  return { rows: heard.length, complaints, states };
}

/** What the sheet says of a row, and what the checks would have it say. */
interface Heard {
  readonly about: string;
  readonly said: string;
  readonly expected: readonly string[];
}

/** Old fonts and letters in pieces are read as what they mean; COUNTIFS compares what stands there. */
function areListsAsTyped({ sheets }: BookGrid, findings: readonly Finding[]): boolean {
  const others = sheets.filter(({ name }) => name !== words.sheet);
  return (
    !findings.some(({ code }) => code.startsWith("LIST-")) &&
    others.every(({ rows }) => rows.every((row) => row.cells.every(isWhole)))
  );
}

const isWhole = ({ value }: GridCell): boolean =>
  value.kind !== "text" || value.value === value.value.normalize("NFC");

class Judge {
  readonly #read: ReadonlySet<string>;

  constructor(
    readonly context: CampaignContext,
    readonly sheet: CellGrid,
    readonly findings: readonly Finding[],
    readonly listsAreAsTyped: boolean,
  ) {
    this.#read = new Set(
      findings.flatMap(({ code, part }) =>
        /^(?:VALUE|PLACE)/.test(code) && !asTyped.has(code) ? (part ?? []) : [],
      ),
    );
  }

  /** Nothing where the row is left out. */
  of(row: OutlineRow, kind: string): readonly Heard[] {
    if (row.kind === "narrative") return row.index === 1 ? this.#ofText(row) : [];
    if (row.kind !== "part" || row.inSpan || !row.indicator.askedOf.includes(kind)) return [];
    const said = this.#said(row.key);
    if (row.part.source.kind === "list" && !this.listsAreAsTyped) return [];
    if (said === undefined || this.#reads(row).some((part) => this.#read.has(part))) return [];
    return [{ about: row.key, said, expected: this.#expected(row) }];
  }

  #said(key: string, section?: string): string | undefined {
    const found = this.sheet.rows.filter(
      (row) => textAt(row, 1) === key && (section === undefined || textAt(row, 0) === section),
    );
    const [row] = found;
    const { check } = outlineLayout(this.context, []).columns;
    const cell = row?.cells.find(({ column }) => column === check);
    if (!row || found.length > 1 || cell?.formula === undefined || !row.cells.every(isWhole))
      return undefined;
    return textAt(row, check);
  }

  #reads({ part }: PartRow): readonly string[] {
    return [part.id, ...part.constraints.flatMap(({ bad }) => figuresIn(bad).map((figure) => figure.part))];
  }

  #expected(row: PartRow): readonly string[] {
    const own = this.findings.filter(
      ({ part, params }) => part === row.part.id && params["explained"] === undefined,
    );
    const ofRules = own.filter(
      (finding) => finding.code === "CHECK-001" && !this.#isEngineOnly(row, finding),
    );
    const wrong = ofRules.filter(({ severity }) => severity === "blocks");
    if (wrong.length > 0) return this.#sentences("Sai", wrong);
    const missing = own.filter(({ code }) => code === "CHECK-002").length;
    if (missing > 0) return [words.missing(missing)];
    const asked = [...ofRules, ...own.filter(({ code }) => questions[code] !== undefined)];
    return asked.length > 0 ? this.#sentences("Lưu ý", asked) : [words.fine, ""];
  }

  #isEngineOnly({ part }: PartRow, { params }: Finding): boolean {
    return part.constraints.some(({ id, engineOnly }) => id === params["rule"] && engineOnly === true);
  }

  /** Kiểm tra has room for one rule: any of those broken, with all its periods. */
  #sentences(state: string, findings: readonly Finding[]): readonly string[] {
    const messages = new Map<string, string[]>();
    const { periods } = outlineLayout(this.context, []).columns;
    for (const { code, params, period } of findings) {
      const message = questions[code] ?? String(params["vi"]);
      const token = periods.find(({ ids }) => period !== undefined && ids.includes(period))?.token ?? "?";
      messages.set(message, [...(messages.get(message) ?? []), token]);
    }
    const order = periods.map(({ token }) => token);
    return [...messages].map(([message, tokens]) => {
      const sorted = tokens.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
      return `${state} ${sorted.join(" ")}: ${message}`;
    });
  }

  #ofText(row: Extract<OutlineRow, { kind: "narrative" }>): readonly Heard[] {
    const said = this.#said(row.key, row.section.path);
    const own = this.findings.filter(
      ({ section, part }) => section === row.section.path && part === undefined,
    );
    if (said === undefined || own.some(({ code }) => /^PLACE-0(?!42)/.test(code))) return [];
    const missing = own.find(({ code }) => code === "CHECK-003");
    const long = own.some(({ code }) => code === "PLACE-042");
    const expected = missing
      ? [missing.severity === "blocks" ? words.noText : words.textByWord]
      : long
        ? [words.longParagraph]
        : [/^Đạt \(\d+ từ\)$/.test(said) ? said : "", ""];
    return [{ about: row.section.path, said, expected }];
  }
}
