import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { writeBook } from "../../src/files/xlsx/write-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import type { BookSpec } from "../../src/sheets/spec";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { districtOf, unitOf } from "../support/consolidated";
import { convert, inScratch, writeAll } from "./libre-office";

const context = dongNai();
const unit = unitOf(context, "26209");
const answers = sampleAnswers(context, unit, 7);
const createdAt = "2023-11-20T01:00:00.000Z";

interface Page {
  /** Pages of the whole book: LibreOffice prints all of it. */
  readonly of: number;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** The pages of a book as LibreOffice prints it, by what their footer says: each sheet has its own. */
function pagesOf(book: BookSpec): (footer: string) => readonly Page[] {
  const pages = inScratch((directory) => {
    const [printed] = convert([{ name: "book.xlsx", bytes: writeBook(book) }], "pdf");
    return printed ? pagesIn(writeAll(join(directory, "pdf"), [printed])[0] ?? "") : [];
  });
  return (footer) => pages.filter(({ lines }) => lines.some((line) => bare(line).startsWith(bare(footer))));
}

const points = 25.4 / 72;

function pagesIn(file: string): readonly Page[] {
  const run = (program: string, ...words: readonly string[]): string =>
    execFileSync(program, words, { encoding: "utf8", maxBuffer: 100_000_000 });
  const texts = run("pdftotext", "-layout", "-enc", "UTF-8", file, "-").split("\f").slice(0, -1);
  const sizes = [
    ...run("pdfinfo", "-f", "1", "-l", String(texts.length), file).matchAll(/size:\s+([\d.]+) x ([\d.]+)/g),
  ];
  return texts.map((text, at) => ({
    of: texts.length,
    width: Math.round(Number(sizes[at]?.[1]) * points),
    height: Math.round(Number(sizes[at]?.[2]) * points),
    lines: text
      .normalize("NFC")
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter(Boolean),
  }));
}

/** LibreOffice parts a letter from its mark now and then. */
const bare = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f\s]/g, "");
const has = ({ lines }: Page, text: string): boolean => bare(lines.join(" ")).includes(bare(text));

interface Printed {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** Words of the first and the last column heading: on every page, so that no column is cut off or goes alone. */
  readonly headings: readonly string[];
  /** No more pages than these. */
  readonly most: number;
}

const papers = { A4: [210, 297], A3: [297, 420] } as const;

function judge(pages: readonly Page[], { paper, orientation, headings, most }: Printed): void {
  const [short, long] = papers[paper];
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(most);
  pages.forEach((page, at) => {
    expect([page.width, page.height]).toEqual([width, height]);
    for (const heading of headings)
      expect([at + 1, heading, has(page, heading)]).toEqual([at + 1, heading, true]);
    expect(has(page, `Trang ${at + 1}/${page.of}`)).toBe(true);
    // NĐ 30/2020: the number stands alone in the top margin, from the second page of a sheet on.
    if (at === 0) expect(page.lines[0]).not.toBe("1");
    else expect(page.lines).toContain(String(at + 1));
  });
}

describe("a unit's workbook", () => {
  const book = layStandardWorkbook(context, { unit, answers, createdAt });
  const pages = pagesOf(book);

  test("Thông tin chung is one page, upright", () => {
    judge(pages("xã Thanh Sơn - Thông tin chung"), {
      paper: "A4",
      orientation: "portrait",
      headings: ["Nội dung (bấm", "Tiến độ"],
      most: 1,
    });
  });

  test("Báo cáo repeats its headings, and every paragraph is printed whole", () => {
    judge(pages("Xã Thanh Sơn - Phụ lục"), {
      ...{
        paper: "A4",
        orientation: "landscape",
        headings: ["Nội dung / Chỉ tiêu", "Ghi chú, giải"],
        most: 20,
      },
    });
    // A paragraph may go on over a page's end: its words are all there, in their order, in the column they stand in.
    const all = bare(
      pages("Xã Thanh Sơn - Phụ lục")
        .flatMap(({ lines }) => lines)
        .join(" "),
    );
    for (const { text } of answers.narratives)
      for (const paragraph of text.split("\n"))
        for (const word of paragraph.split(" ").slice(-3)) expect(all).toContain(bare(word));
  });

  test("lists lie across, with all columns", () => {
    const lists = pages("xã Thanh Sơn - Phụ lục");
    const people = lists.filter((page) => has(page, "Họ và tên"));
    for (const { width, height } of lists) expect([width, height]).toEqual([297, 210]);
    for (const page of people) expect(has(page, "khiếu")).toBe(true);
    expect(people.length).toBeGreaterThan(0);
  });
});

describe("a district's book", () => {
  const book = layConsolidatedWorkbook(districtOf(context, "736"));
  const printed = pagesOf(book);
  const pages = (name: string): readonly Page[] => printed(`Huyện Định Quán - ${name}`);

  test("Tình hình chung names the columns of the units on every page they go on", () => {
    judge(pages("Tình hình chung"), {
      paper: "A4",
      orientation: "landscape",
      headings: ["Người lập"],
      most: 4,
    });
  });

  test("Tổng hợp lies across A3 with every unit in it", () => {
    const last = context.campaign.units.filter(({ parent }) => parent === "736").at(-1)?.shortName ?? "";
    judge(pages("Tổng hợp"), { paper: "A3", orientation: "landscape", headings: ["Đơn vị", last], most: 4 });
  });

  test("nomination lists show every achievement to its last word", () => {
    for (const [name, list] of [
      ["DS Tập thể", "nominateCollectives"],
      ["DS Cá nhân", "nominateIndividuals"],
    ] as const) {
      judge(pages(name), { paper: "A4", orientation: "landscape", headings: ["STT", "Ghi chú"], most: 8 });
      const rows = districtOf(context, "736").children.flatMap(({ answers: of }) => of?.lists ?? []);
      const all = bare(
        pages(name)
          .flatMap(({ lines }) => lines)
          .join(" "),
      );
      const texts = rows.filter((row) => row.list === list).flatMap(({ values }) => Object.values(values));
      for (const text of texts)
        if (typeof text === "string" && text.length > 40)
          for (const word of text.split(" ").slice(-2)) expect(all).toContain(bare(word));
    }
  });
});
