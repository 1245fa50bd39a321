import type { ListRow } from "../../domain/submission/submission";
import type { SampledUnit, SampleWorld } from "../sample-world";
import type { FigureName } from "./template";
import { holdsForPlace, placeWord } from "./place-words";

/** Who tells of a unit: what its words and conditions are looked up in. */
interface Speaker {
  readonly world: Pick<SampleWorld, "countBelow">;
  readonly sampled: SampledUnit;
  readonly isTrue: (part: string) => boolean;
  readonly numberOf: (figure: FigureName) => number;
}

/** Rows of the unit's own lists that its text may name. */
const chosenRows: Readonly<Record<string, { readonly list: string; readonly kinds?: readonly string[] }>> = {
  "mô hình": { list: "models", kinds: ["mo-hinh", "cach-lam"] },
  "tập thể": { list: "models", kinds: ["dien-hinh-tt"] },
  "cá nhân": { list: "models", kinds: ["dien-hinh-cn"] },
  "kiến nghị": { list: "requests" },
};

/** Of a named row: what column tells what. */
const columns: Readonly<Record<string, string>> = {
  tên: "ten",
  "kết quả": "ketqua",
  "nội dung": "noidung",
  nơi: "coquan",
};

/** "{mô hình 1: tên}", "{kiến nghị 2: nội dung}": out of the unit's own lists, without the full stop at its end. */
const fromList = /^(mô hình|tập thể|cá nhân|kiến nghị) (\d): (tên|kết quả|nội dung|nơi)$/;

function listWord(
  { sampled }: Speaker,
  [, what = "", at = "1", column = ""]: readonly string[],
): string | undefined {
  const chosen = chosenRows[what];
  const rows = sampled.lists.filter((row) => chosen && isChosen(row, chosen));
  const value = rows[Number(at) - 1]?.values[columns[column] ?? ""];
  if (typeof value !== "string") return undefined;
  const text = value.replace(/\.$/, "");
  const isProper = column === "nơi" || (column === "tên" && what !== "cá nhân");
  return isProper ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const isChosen = ({ list, values }: ListRow, chosen: { list: string; kinds?: readonly string[] }): boolean =>
  list === chosen.list && (chosen.kinds === undefined || chosen.kinds.includes(String(values["loai"])));

const belowWords: Readonly<Record<string, (teller: Speaker) => number>> = {
  "tổng xã": ({ world, sampled }) => world.countBelow(sampled.made.unit, "xa"),
  "tổng xã, phường": ({ world, sampled }) => world.countBelow(sampled.made.unit),
};

export function wordFor(teller: Speaker, name: string): string | undefined {
  const listed = fromList.exec(name);
  if (listed) return listWord(teller, listed);
  const count = belowWords[name]?.(teller);
  if (count !== undefined) return count > 0 ? String(count).padStart(2, "0") : undefined;
  return placeWord(teller.sampled.made, name);
}

const conditions: Readonly<Record<string, (teller: Speaker) => boolean>> = {
  "nâng cao": (teller) => teller.isTrue("E02"),
  "kiểu mẫu": (teller) => teller.isTrue("E03"),
  "chờ công nhận": ({ sampled }) => sampled.made.standing?.pending === true,
  "đủ 19": ({ sampled }) => sampled.made.number("E04", "2023") === 19,
  điểm: ({ sampled }) => sampled.made.unit.pilot === true,
  "còn xã chưa đạt": ({ world, sampled, numberOf }) =>
    numberOf({ part: "E01b", period: "luy-ke", below: true }) < world.countBelow(sampled.made.unit, "xa"),
  "còn xã": ({ world, sampled, numberOf }) =>
    numberOf({ part: "E02", period: "luy-ke", below: true }) < world.countBelow(sampled.made.unit, "xa"),
  "hội nghị": ({ sampled }) => sampled.made.value("M01", "-") === "hoi-nghi",
};

/** Of where it stands, or of its area ("{?lúa}"), or that there is such a thing there ("{?kcn}"). */
export function holdsFor(teller: Speaker, condition: string): boolean {
  return conditions[condition]?.(teller) ?? holdsForPlace(teller.sampled.made, condition);
}
