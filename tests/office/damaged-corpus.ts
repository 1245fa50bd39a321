import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { bytesOf, gridFrom } from "../workbooks/book-bytes";
import {
  baseOf,
  damage,
  gridDamages,
  judged,
  read,
  type Base,
  type Damaged,
} from "../workbooks/damaged-case";
import { convert, type OfficeFile, type OfficeFormat } from "./libre-office";

/** The corpus of damages as it arrives from offices without Excel: every damaged file opened and saved again by LibreOffice. */
const context = dongNai();
const bases: readonly Base[] = ["26215", "736", "DNI-MTTQ"].map((code) => {
  const unit = unitOf(context, code);
  return baseOf(context, unit, sampleAnswers(context, unit, 7));
});

interface Case {
  readonly kind: string;
  readonly damaged: Damaged;
  readonly file: OfficeFile;
}

/** Each damage to one of the three workbooks, in turn, or to the next in which it finds something to do. */
const cases: readonly Case[] = Object.keys(gridDamages).flatMap((kind, at) => {
  for (const step of bases.keys()) {
    const base = bases[(at + step) % bases.length];
    const damaged = base && damage(base, [kind], 5);
    if (damaged && damaged.done.length > 0)
      return [
        { kind, damaged, file: { name: `${kind}.xlsx`, bytes: bytesOf(damaged.grid, damaged.base.spec) } },
      ];
  }
  return [];
});

/** So many files one start of LibreOffice converts well within its time. */
const perStart = 30;

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += perStart) yield items.slice(at, at + perStart);
}

/** Tests that no damage's file, opened and saved again by LibreOffice in this format, is read worse than it says. */
export function testSavedAgain(format: OfficeFormat): void {
  test("every damage has its file", () => {
    expect(cases.map(({ kind }) => kind)).toEqual(Object.keys(gridDamages));
  });

  test.each([...batches(cases)].map((batch) => [batch[0]?.kind ?? "", batch] as const))(
    "nothing is lost or changed without a word, from %s on",
    async (_kind, batch) => {
      const saved = convert(
        batch.map(({ file }) => file),
        format,
      );
      const silent: string[] = [];
      for (const [at, { kind, damaged }] of batch.entries()) {
        const found = read(damaged.base, await gridFrom(new Uint8Array(saved[at]?.bytes ?? [])));
        silent.push(...judged(damaged, found).map((line) => `${kind}: ${line}`));
      }
      expect(silent).toEqual([]);
    },
  );
}
