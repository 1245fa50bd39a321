import { checkedFiles } from "../../src/app/json/check-files";
import { createDesk } from "../../src/app/create-desk";
import type { FindingView } from "../../src/app/finding-view";
import { viewFinding } from "../../src/app/finding-views";
import { relayBook, toldOfForm } from "../../src/app/relay";
import { openFileBook } from "../../src/files/open-file-book";
import { BookInMemory } from "../../src/memory/book-in-memory";
import { MemoryWorkbook } from "../../src/memory/memory-workbook";
import { namesOf } from "../../src/messages/catalogue";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { BookGrid } from "../../src/sheets/grid";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { deskPorts, today } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";
import { bytesOf, gridFrom } from "./book-bytes";
import { baseOf, damage, gridDamages, specDamages } from "./damaged-case";

const context = dongNai();
const commune = unitOf(context, "26215");
const base = baseOf(context, commune, sampleAnswers(context, commune, 7));
/** A name that tells nothing of whose file it is: the open workbook has none. */
const file = "so.xlsx";

/** As both say it, the file's name apart. */
const said = ({ severity, code, where = "", sentence }: FindingView): string =>
  [severity, code, where, sentence].join(" | ").replaceAll(file, "").replaceAll("| , ", "| ").replace(/ +/g, " ");

/** `tonghop check`: the file is read, and what it holds checked. */
function onCommandLine(grid: BookGrid): readonly string[] {
  const source = { file, entry: undefined, sha256: "0".repeat(64), lastSaved: undefined, sentAt: undefined };
  const [findings = []] = checkedFiles(context, [interpretBook(context, grid, source)]);
  return findings.map((finding, at) => said(viewFinding(namesOf(context), finding, at, "vi"))).sort();
}

/** The pane beside the same file opened in browser mode; undefined where it is no unit's workbook there. */
async function inPane(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const opened = await openFileBook(bytes);
  if ("kind" in opened) throw new Error(opened.reason);
  const { pack } = deskPorts(context, GridWorkbook.of(base.spec));
  const book = new BookInMemory(
    (grid) => relayBook(context, grid, pack, today),
    (grid) => toldOfForm(context, grid),
  );
  book.openFile(opened);
  const desk = createDesk(deskPorts(context, new MemoryWorkbook(book)));
  if ((await desk.open()).kind !== "unit") return undefined;
  return (await desk.check()).findings.map(said).sort();
}

test("the pane says of every damaged workbook what the command line says, word for word", async () => {
  const kinds = [...Object.keys(specDamages), ...Object.keys(gridDamages)];
  const damaged = kinds.map((kind) => damage(base, [kind], 5)).filter(({ done }) => done.length > 0);
  expect(damaged.length).toBeGreaterThan(80);
  let shown = 0;
  const differing: unknown[] = [];
  for (const { grid, done } of damaged) {
    const bytes = bytesOf(grid, base.spec);
    const pane = await inPane(bytes);
    if (pane === undefined) continue;
    shown++;
    const line = onCommandLine(await gridFrom(bytes));
    const only = (of: readonly string[], other: readonly string[]) => of.filter((one) => !other.includes(one));
    const [here, there] = [only(pane, line), only(line, pane)];
    if (here.length + there.length > 0 || pane.length !== line.length)
      differing.push({ kind: done, onlyInPane: here, onlyOnCommandLine: there });
  }
  expect(differing).toEqual([]);
  expect(shown).toBeGreaterThan(damaged.length * 0.9);
}, 300_000);
