import { countWords } from "../../src/domain/text/count-words";
import type { FigureColumns } from "../../src/domain/submission/figure-columns";
import { leafOf } from "../../src/samples/texts/leaves";
import { wordingsFor } from "../../src/samples/texts/leaf";
import { voiceOf } from "../../src/samples/texts/voice";
import { dongNai } from "../support/campaign";
import { campaignJson, contextOf } from "../support/campaign-file";
import { everySample, isCommune, type Sample, slotOf, textOf } from "../support/sample-set";

const context = dongNai();
const samples = [7, 2023].flatMap((seed) => everySample(seed));
const paragraphs = samples.flatMap((sample) =>
  sample.answers.narratives.flatMap(({ section, text }) =>
    text.split("\n").map((paragraph) => ({ sample, section, paragraph })),
  ),
);
const those = (isOdd: (paragraph: string, sample: Sample) => boolean): readonly string[] =>
  paragraphs
    .filter(({ paragraph, sample }) => isOdd(paragraph, sample))
    .map(({ sample, section, paragraph }) => `${sample.unit.name} ${section}: ${paragraph}`);

test("every leaf of the outline is written, in two to six paragraphs of 40 to 400 words", () => {
  const odd = samples.flatMap((sample) =>
    (context.kinds.get(sample.unit.kind)?.sections ?? []).flatMap((section) => {
      const lines = textOf(sample, section).split("\n");
      const words = lines.reduce((sum, line) => sum + countWords(line), 0);
      const fits = lines.length >= 2 && lines.length <= 6 && words >= 40 && words <= 400;
      return fits ? [] : [`${sample.unit.name} ${section}: ${lines.length} paragraphs, ${words} words`];
    }),
  );
  expect(odd).toEqual([]);
});

test("no gap is left open, nothing is spaced twice or before a stop, every paragraph begins and ends as one", () => {
  expect(those((text) => /[{}#Σ?]|undefined|NaN/.test(text))).toEqual([]);
  expect(those((text) => / {2}|^ | $| [.,;:)]|\( |\.\.|,,|;;/.test(text))).toEqual([]);
  expect(those((text) => !/^[\p{Lu}\d"]/u.test(text) || !/[.]$/.test(text))).toEqual([]);
  expect(those((text) => text !== text.normalize("NFC"))).toEqual([]);
  expect(those((text) => (text.match(/"/g) ?? []).length % 2 === 1)).toEqual([]);
});

test("nobody says a sentence twice in one report", () => {
  const twice = samples.filter(({ answers }) => {
    const lines = answers.narratives.flatMap(({ text }) => text.split("\n"));
    return new Set(lines).size < lines.length;
  });
  expect(twice.map(({ unit }) => unit.name)).toEqual([]);
});

test.each(["26209", "26080", "26206", "736", "732", "75", "DNI-SNV", "DNI-SYT", "DNI-HND", "DNI-BAO"])(
  "for every leaf %s has ten paragraphs or more to choose from",
  (code) => {
    const unit = [...context.units.values()].find((known) => known.code === code);
    if (!unit) throw new Error(code);
    const voice = voiceOf(context, unit);
    const few = (context.kinds.get(unit.kind)?.sections ?? [])
      .map((section) => {
        const wordings = leafOf(section, unit, voice).flatMap((topic) => wordingsFor(topic, voice));
        return [section, new Set(wordings).size] as const;
      })
      .filter(([, count]) => count < 10);
    expect(few).toEqual([]);
  },
);

describe("a unit is called what it is", () => {
  const ofKind = (...kinds: readonly string[]) =>
    paragraphs.filter(({ sample }) => kinds.includes(sample.unit.kind));
  const saying = (of: typeof paragraphs, words: RegExp): readonly string[] =>
    of
      .filter(({ paragraph }) => words.test(` ${paragraph.toLowerCase()} `))
      .map(({ paragraph }) => paragraph);
  const word = (...words: readonly string[]): RegExp =>
    new RegExp(`[^\\p{L}](?:${words.join("|")})[^\\p{L}]`, "u");

  test("a xã has ấp, a phường and a thị trấn have khu phố", () => {
    expect(saying(ofKind("xa"), word("khu phố", "phường", "thị trấn", "đô thị văn minh"))).toEqual([]);
    expect(saying(ofKind("phuong", "thi-tran"), word("ấp", "trưởng ấp"))).toEqual([]);
    expect(saying(ofKind("phuong"), word("thị trấn"))).toEqual([]);
    expect(saying(ofKind("thi-tran"), word("phường"))).toEqual([]);
  });

  test("a phường or thị trấn speaks of xã only as of others, and is not recognised as one", () => {
    const others =
      /hợp tác xã|xã hội|mỗi xã một sản phẩm|(?:các|số|hỗ trợ|cùng các|giữa các|ở các) xã|xã (?:lân cận|đạt chuẩn nông thôn mới; vì vậy)|diện xét công nhận/gi;
    const own = ofKind("phuong", "thi-tran").map(({ paragraph, ...rest }) => ({
      ...rest,
      paragraph: paragraph.replace(others, ""),
    }));
    expect(saying(own, word("xã"))).toEqual([]);
    expect(saying(own, /được công nhận đạt chuẩn|tiêu chí nông thôn mới đạt/)).toEqual([]);
  });

  test("a sentence that names the unit names this one", () => {
    const kinds = /(?:^| )(xã|phường|thị trấn|huyện) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)/gu;
    const strange = paragraphs
      .filter(({ sample }) => isCommune(sample))
      .flatMap(({ sample, paragraph }) => {
        const district = context.units.get(sample.unit.parent ?? sample.unit.code)?.name ?? "";
        const own = `${sample.unit.name} ${district}`.toLowerCase();
        return [...paragraph.matchAll(kinds)]
          .map(([, kind = "", name = ""]) => `${kind} ${name}`.toLowerCase())
          .filter((named) => !own.includes(named));
      });
    expect(strange).toEqual([]);
  });

  test("departments speak of their own field: Sở Y tế of health, Hội Nông dân of farmers", () => {
    const own: Readonly<Record<string, RegExp>> = {
      "DNI-SYT": /y tế|sức khỏe|tiêm chủng/i,
      "DNI-SNV": /cải cách hành chính|thi đua|cán bộ/i,
      "DNI-SNN": /chuỗi|OCOP|mỗi xã một sản phẩm|nước sạch|nâng cao/i,
      "DNI-CAT": /an ninh|Công an|định danh/i,
      "DNI-HND": /nông dân|hội viên/i,
      "DNI-BAO": /báo|phóng viên|tin, bài/i,
    };
    for (const sample of samples.filter(({ unit }) => unit.code in own))
      expect(textOf(sample, "II.2.*")).toMatch(own[sample.unit.code] ?? /$^/);
    expect(those((text, { unit }) => unit.code === "DNI-SNV" && text.includes("Đề nghị Sở Nội vụ"))).toEqual(
      [],
    );
  });
});

/** What a sentence says, and the figures it must have said it from. */
const quotes: readonly (readonly [RegExp, ...(readonly string[])])[] = [
  [/số hộ nghèo còn ([\d.]+) hộ, chiếm ([\d,]+)%.*so với ([\d.]+) hộ/, "D02 2023", "D03 2023", "D02 2022"],
  [/còn ([\d.]+) hộ nghèo, tỷ lệ ([\d,]+)%/, "D02 2023", "D03 2023"],
  [/dân số ([\d.]+) người với ([\d.]+) hộ/, "A01 2023", "A02 2023"],
  [/người năm 2023 (?:ước )?đạt ([\d,]+) triệu đồng\/người/, "D01 2023"],
  [/năm 2021 đạt ([\d,]+) triệu đồng, năm 2022 đạt ([\d,]+) triệu/, "D01 2021", "D01 2022"],
  [/có (\d+) sản phẩm OCOP được công nhận/, "C01 2023"],
  [/duy trì (\d+) chuỗi liên kết/, "C07 2023"],
  [/hiện có (\d+) hợp tác xã và (\d+) tổ hợp tác/, "C06a 2023", "C06b 2023"],
  [/đã ban hành ([\d.]+) văn bản lãnh đạo.*năm 2023 là (\d+) văn bản/, "B01 luy-ke", "B01 2023"],
  [/Kế hoạch số (\S+) ngày (\S+) phát động/, "B02.so trong-ky", "B02.ngay trong-ky"],
  [/hiến ([\d.]+) m² đất, góp ([\d.]+) ngày công/, "F09 luy-ke", "F10 luy-ke"],
  [/xây mới, nâng cấp ([\d,]+) km đường giao thông, riêng năm 2022 là ([\d,]+) km/, "D07 luy-ke", "D07 2022"],
  [/y tế (?:ước )?đạt ([\d,]+)%, tăng so với ([\d,]+)%/, "D04 2023", "D04 2022"],
  [/xử lý (?:ước )?đạt ([\d,]+)%/, "D11 2023"],
  [/năm 2022 xã đạt (\d+)\/19 tiêu chí, đến tháng 10 năm 2023 đạt (\d+)\/19/, "E04 2022", "E04 2023"],
  [/Năm (\d+), xã được Ủy ban nhân dân tỉnh công nhận.*số (\S+) của|Quyết định số (\S+);/, "E02.nam luy-ke"],
  [/có ([\d.]+) tin, bài.*riêng năm 2023 là ([\d.]+) tin, bài/, "G01 luy-ke", "G01 2023"],
  [/([\d.]+) hội nghị, buổi tuyên truyền, lớp tập huấn với ([\d.]+) lượt người/, "G02 luy-ke", "G03 luy-ke"],
  [/có (\d+) khu dân cư kiểu mẫu.*trong đó (\d+) khu/, "E05 luy-ke", "E05.ky trong-ky"],
];

/** Written out here a second time, so that the samples' own writing is judged. */
function asSaid(figures: FigureColumns, name: string): string {
  const slot = slotOf(name);
  const value = figures.value(slot);
  const type = context.index.slots[slot]?.part.type;
  if (typeof value !== "number") return dayOrText(String(value));
  if (type?.kind === "year") return String(value);
  if (type?.kind === "integer") return value < 10 ? `0${value}` : grouped(value, 0);
  return grouped(value, type && "decimals" in type ? type.decimals : 2);
}

function grouped(value: number, decimals: number): string {
  return new Intl.NumberFormat("vi-VN", { maximumFractionDigits: decimals }).format(
    Number(value.toFixed(decimals)),
  );
}

function dayOrText(text: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === "" ? text : `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

test("figures in a text are the unit's own answers", () => {
  const found = new Map<RegExp, number>();
  const wrong = paragraphs.flatMap(({ sample, section, paragraph }) => {
    if (!isCommune(sample)) return [];
    return quotes.flatMap(([pattern, ...names]) => {
      // What a model or a person did is a number of its own row.
      const match = section === "II.4" ? null : pattern.exec(paragraph);
      if (!match) return [];
      found.set(pattern, (found.get(pattern) ?? 0) + 1);
      const said = match.slice(1, names.length + 1);
      const meant = names.map((name) => asSaid(sample.answers.figures, name));
      return said.every((text, at) => text === undefined || text === meant[at])
        ? []
        : [`${sample.unit.name} ${section}: ${said.join(" ")} for ${meant.join(" ")}`];
    });
  });
  expect(wrong).toEqual([]);
  expect(quotes.filter(([pattern]) => !found.has(pattern)).map(([pattern]) => String(pattern))).toEqual([]);
});

test("an estimate is said to be one", () => {
  const wrong = paragraphs.flatMap(({ sample, paragraph }) => {
    const match = /người năm 2023 (ước đạt|đạt) /.exec(paragraph);
    const isEstimate = sample.answers.figures.status(slotOf("D01 2023")) !== "official";
    return !match || !isCommune(sample) || (match[1] === "ước đạt") === isEstimate ? [] : [paragraph];
  });
  expect(wrong).toEqual([]);
});

test("a nâng cao that is not, a kiểu mẫu that is not, is not written", () => {
  const has = ({ answers }: Sample, part: string) => answers.figures.value(slotOf(`${part} luy-ke`)) === true;
  expect(
    those(
      (text, sample) =>
        sample.unit.kind === "xa" &&
        /công nhận đạt chuẩn nông thôn mới nâng cao (?:năm|tại)/.test(text) &&
        !has(sample, "E02") &&
        !/hồ sơ đề nghị/.test(text),
    ),
  ).toEqual([]);
  expect(
    those(
      (text, sample) =>
        sample.unit.kind === "xa" &&
        /được công nhận đạt chuẩn nông thôn mới kiểu mẫu/.test(text) &&
        !has(sample, "E03"),
    ),
  ).toEqual([]);
});

test("two communes do not write the same", () => {
  const first = samples.slice(0, samples.length / 2).filter(isCommune);
  const whole = first.map(({ answers }) => answers.narratives.map(({ text }) => text).join("\n"));
  expect(new Set(whole).size).toBe(first.length);
  const shares = first.slice(1).map(({ answers }, at) => {
    const lines = answers.narratives.flatMap(({ text }) => text.split("\n"));
    const before = new Set(whole[at]?.split("\n"));
    return lines.filter((line) => before.has(line)).length / lines.length;
  });
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.35);
});

test("with every indicator off every leaf is still written", () => {
  const file = campaignJson();
  for (const indicator of file.indicators) indicator.tier = "off";
  const empty = everySample(7, contextOf(file)).flatMap((sample) =>
    (context.kinds.get(sample.unit.kind)?.sections ?? [])
      .filter((section) => countWords(textOf(sample, section)) < 40)
      .map((section) => `${sample.unit.name} ${section}`),
  );
  expect(empty).toEqual([]);
});
