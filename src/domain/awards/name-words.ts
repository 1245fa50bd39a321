import { foldForMatching } from "../text/fold";

/**
 * What officials shorten in names. Left: the letters as they are typed, folded; right: what they stand for. Long ones first:
 * "ubmttqvn" is not "ubmttq" + "vn".
 */
export const abbreviations: readonly (readonly [string, string])[] = [
  ["ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"],
  ["ubmttq", "ủy ban mặt trận tổ quốc việt nam"],
  ["mttqvn", "mặt trận tổ quốc việt nam"],
  ["mttq", "mặt trận tổ quốc"],
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["lhpnvn", "liên hiệp phụ nữ việt nam"],
  ["lhpn", "liên hiệp phụ nữ"],
  ["lđlđ", "liên đoàn lao động"],
  ["ccb", "cựu chiến binh"],
  ["tncs", "thanh niên cộng sản"],
  ["hcm", "hồ chí minh"],
  ["htx", "hợp tác xã"],
  ["thcs", "trung học cơ sở"],
  ["thpt", "trung học phổ thông"],
  ["tnhh", "trách nhiệm hữu hạn"],
  ["mtv", "một thành viên"],
  ["cty", "công ty"],
  ["ctcp", "công ty cổ phần"],
  ["ntm", "nông thôn mới"],
  ["nn", "nông nghiệp"],
  ["ptnt", "phát triển nông thôn"],
  ["tnmt", "tài nguyên và môi trường"],
  ["gd", "giáo dục"],
  ["đt", "đào tạo"],
  ["bch", "ban chấp hành"],
  ["btv", "ban thường vụ"],
  ["bhxh", "bảo hiểm xã hội"],
  ["nhcsxh", "ngân hàng chính sách xã hội"],
  ["dvnn", "dịch vụ nông nghiệp"],
  ["dv", "dịch vụ"],
  ["th", "tiểu học"],
  ["mn", "mầm non"],
  ["ct", "chủ tịch"],
  ["pct", "phó chủ tịch"],
  ["đc", "đồng chí"],
  ["tt", "thị trấn"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["kp", "khu phố"],
  ["ô", "ông"],
  ["b", "bà"],
  ["h", "huyện"],
  ["x", "xã"],
  ["p", "phường"],
];

const known = new Map(abbreviations.map(([short, full]) => [foldForMatching(short), full]));

/** Words said of anybody, that name nobody: in front of a person's or a household's name. */
const honorifics = new Set(["ông", "bà", "anh", "chị", "hộ", "gia", "đình", "đồng", "chí", "cô", "chú"]);

/** Words that make no difference between two collectives. */
const fillers = new Set(["và", "va", "của", "cua", "tại", "ở", "thuộc", "việt", "nam"]);

/** A name's words, folded (tones in one place, small letters) and written out; signs are left out. */
export function nameWords(name: string): readonly string[] {
  return foldForMatching(name)
    .replace(/&/g, " và ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => known.get(word)?.split(" ").map(foldForMatching) ?? [word]);
}

/** Titles typed without their marks; "ho" alone may be the surname Hồ. */
const bareTitles = new Set(["ong", "ba", "o"]);

const isTitle = (word: string, next: string): boolean =>
  honorifics.has(word) ||
  bareTitles.has(word) ||
  (word === "ho" && (bareTitles.has(next) || next === "ông" || next === "bà"));

/** Words of a person's or a household's name, titles left out: "Hộ ông Nguyễn Văn Bảy" and "Nguyễn Văn Bảy" are one. */
export function personWords(name: string): readonly string[] {
  const words = nameWords(name);
  const first = words.findIndex((word, at) => !isTitle(word, words[at + 1] ?? ""));
  return first < 0 ? words : words.slice(first);
}

/** Words of a collective's name without those that name nothing. */
export const collectiveWords = (name: string): readonly string[] =>
  nameWords(name).filter((word) => !fillers.has(word));

/** The shortened words of a printed name, with what is to stand there instead: "UBND" → "Ủy ban nhân dân". */
export function shortenedWords(name: string): readonly (readonly [string, string])[] {
  return name
    .normalize("NFC")
    .split(/[^\p{L}\p{N}.]+/u)
    .flatMap((word) => {
      const bare = word.replace(/\.$/, "");
      const isShort = /^\p{Lu}{2,}$/u.test(bare) || (word.endsWith(".") && /^\p{Lu}\p{L}{0,2}$/u.test(bare));
      const full = isShort || /^(?:Cty|Ô)$/u.test(bare) ? known.get(foldForMatching(bare)) : undefined;
      return full === undefined ? [] : [[bare, capitalised(full)] as const];
    });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
