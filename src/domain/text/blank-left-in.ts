/**
 * Blanks that model texts leave for the writer, each with what it is. Three dots end a list and are none, "XX" is a
 * century; "…" alone says that there is no figure yet, which is an answer.
 */
const blanks: readonly RegExp[] = [
  // "đạt ……… triệu đồng", "đạt ........ triệu đồng", "________"
  /\.{5,}|…{2,}|…\.{2,}|_{3,}/u,
  // "ngày … tháng … năm 2023", "ngày    tháng"
  /ngày(?:\s*(?:…|\.{2,})\s*|[ \u00A0]{3,})tháng/iu,
  // "số …/QĐ-UBND"
  /(?:^|\s)(?:…|\.{2,})\s*\/\s*(?=\p{L}{2})/u,
  // "xx/xx/2023", "xxx triệu đồng"
  /(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])/u,
  // "[ghi rõ tên mô hình]", "(nêu cụ thể …)"
  /[[(](?:ghi rõ|ghi tên|điền|nhập nội dung|nhập số liệu|nêu rõ|nêu cụ thể)[^\])]{0,80}[\])]/iu,
  /lorem ipsum/iu,
];

const around = 40;

/** The first blank left in a text with what stands around it; undefined where there is none. */
export function blankLeftIn(text: string): string | undefined {
  const places = blanks.flatMap((blank) => {
    const found = blank.exec(text);
    return found ? [{ at: found.index, length: found[0].length }] : [];
  });
  const [first] = places.sort((one, other) => one.at - other.at);
  if (!first) return undefined;
  const from = Math.max(0, first.at - around);
  const to = Math.min(text.length, first.at + Math.min(first.length, around) + around);
  const shown = text.slice(from, to).replace(/\s+/gu, " ").trim();
  return `${from > 0 ? "…" : ""}${shown}${to < text.length ? "…" : ""}`;
}
