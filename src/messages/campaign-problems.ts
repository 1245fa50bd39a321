import { campaignFormats, campaignPlaces, campaignSizes, campaignTypes } from "./campaign-terms";
import { fillSlots, type Language } from "./sentence";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** CAMPAIGN: what is wrong with a campaign's file, by code; {…} are the problem's params. The path stands in front. */
export const campaignProblems: Words = {
  "CAMPAIGN-001": { vi: "không đúng dạng: {detail}", en: "wrong shape: {detail}" },
  "CAMPAIGN-002": {
    vi: "“{id}” bị trùng: đã có ở {first}",
    en: '"{id}" stands twice: first at {first}',
  },
  "CAMPAIGN-003": { vi: "không có “{id}” trong {of}", en: 'there is no "{id}" among the {of}' },
  "CAMPAIGN-004": {
    vi: "{unit} chưa có đơn vị cấp trên (parent)",
    en: "{unit} has no parent unit",
  },
  "CAMPAIGN-005": {
    vi: "{unit} là cấp trên của chính mình",
    en: "{unit} is its own ancestor",
  },
  "CAMPAIGN-006": {
    vi: "thời hạn của {level} sớm hơn thời hạn của {below} gửi lên",
    en: "{level} is due before {below}, whose reports it consolidates",
  },
  "CAMPAIGN-007": {
    vi: "thời hạn của {level} trước ngày chốt số liệu (cutOff)",
    en: "{level} is due before the day of the figures (cutOff)",
  },
  "CAMPAIGN-008": {
    vi: "chỉ tiêu {indicator} do nhiều cấp báo cáo nhưng chưa nói số của cấp nào được cộng (countedBy)",
    en: "indicator {indicator} is reported at several levels without countedBy, which says whose figure adds up",
  },
  "CAMPAIGN-009": {
    vi: "{part} là tỷ lệ hoặc bình quân nhưng {other} không phải số cộng được (rollUp: sum)",
    en: "{part} is a ratio or a mean, but {other} does not add up (rollUp: sum)",
  },
  "CAMPAIGN-010": {
    vi: "{part}: câu kiểm tra dài trên 35 ký tự, không vừa cột Kiểm tra: “{message}”",
    en: '{part}: the check message has over 35 characters, too many for its column: "{message}"',
  },
  "CAMPAIGN-011": {
    vi: "{part} được tính vòng quanh từ chính nó",
    en: "{part} is in the end computed from itself",
  },
  "CAMPAIGN-012": {
    vi: "{kind} phải điền {mandatory} ô bắt buộc, nhiều hơn mức {most}",
    en: "{kind}: {mandatory} mandatory cells, over {most}",
  },
  "CAMPAIGN-013": { vi: "danh mục {id} chưa có dòng nào", en: "catalogue {id} has no entry" },
  "CAMPAIGN-014": {
    vi: "Excel không nhận tên sheet “{name}”",
    en: 'Excel does not take the sheet name "{name}"',
  },
  "CAMPAIGN-015": {
    vi: "tệp {file} không phải JSON đọc được",
    en: "{file} is not readable JSON",
  },
  "CAMPAIGN-016": {
    vi: "{kind}: {all} ô số liệu, trong đó {mandatory} ô bắt buộc (chưa kể nội dung và các danh sách)",
    en: "{kind}: {all} cells to fill in, {mandatory} of them mandatory (texts and lists apart)",
  },
  "CAMPAIGN-017": {
    vi: "ràng buộc giữa {part} và {other} khép thành vòng tròn",
    en: "the constraint between {part} and {other} closes a circle",
  },
  "CAMPAIGN-018": {
    vi: "{part} không tính được ở kỳ {period} vì {other} không hỏi ở kỳ cần dùng",
    en: "{part} cannot be computed in {period}: {other} is not asked in the period it needs",
  },
  "CAMPAIGN-019": {
    vi: "{part} cần số liệu của {other} nhưng {other} đang tắt",
    en: "{part} needs {other}, which is off",
  },
  "CAMPAIGN-020": {
    vi: "{part} là số phát sinh nên chỉ cộng dồn hoặc là tỷ lệ, không dùng “{rule}”",
    en: '{part} is a flow: it adds up or is a ratio, it cannot be rolled up by "{rule}"',
  },
  "CAMPAIGN-021": {
    vi: "điểm đầu đứng sau điểm cuối",
    en: "the beginning lies behind the end",
  },
  "CAMPAIGN-022": {
    vi: "ngày chốt số liệu nằm ngoài giai đoạn (span)",
    en: "the day of the figures lies outside the span",
  },
  "CAMPAIGN-023": {
    vi: "chỉ tiêu {indicator}: mỗi cấp ghi phần của mình nhưng chưa có câu nhắc (ownerNote)",
    en: "indicator {indicator}: each level enters its own share, but no ownerNote says so",
  },
  "CAMPAIGN-024": {
    vi: "{unit} không thuộc diện báo cáo nhưng chưa ghi lý do (exclusion)",
    en: "{unit} is not expected, but no exclusion says why",
  },
  "CAMPAIGN-025": {
    vi: "tên tệp “{fileName}” thiếu {code}: tệp của các đơn vị sẽ ghi đè lên nhau",
    en: 'file name "{fileName}" lacks {code}: units would overwrite one another',
  },
  "CAMPAIGN-026": {
    vi: "{parent} không ở cấp cao hơn {unit}",
    en: "{parent} is not at a higher level than {unit}",
  },
  "CAMPAIGN-027": {
    vi: "mục {section} phải nằm ngay dưới mục “{above}”",
    en: 'section {section} must stand right below "{above}"',
  },
  "CAMPAIGN-028": {
    vi: "tên chỉ tiêu {indicator} dài trên {most} ký tự nhưng chưa có tên ngắn (shortLabel)",
    en: "the label of {indicator} has over {most} characters and no shortLabel",
  },
  "CAMPAIGN-029": {
    vi: "{kind} có {mandatory} chỉ tiêu bắt buộc, nhiều hơn mức {most}",
    en: "{kind}: {mandatory} mandatory indicators, over {most}",
  },
  "CAMPAIGN-030": {
    vi: "{indicator} cần dòng năm (nam) để biết có trong giai đoạn hay không",
    en: "{indicator} needs a part nam, the year that tells whether it falls into the span",
  },
  "CAMPAIGN-031": {
    vi: "mục {section}: mục viết nội dung (leaf) thì không có mục con, mục có mục con thì không viết nội dung",
    en: "section {section}: a leaf has nothing below it, and what has something below it is no leaf",
  },
  "CAMPAIGN-032": {
    vi: "không loại đơn vị nào phải viết mục {section}",
    en: "no kind of unit answers section {section}",
  },
  "CAMPAIGN-033": {
    vi: "{kind} không thể viết mục {section}: mục này có mục con",
    en: "{kind} cannot answer section {section}: it has sections below it",
  },
  "CAMPAIGN-034": {
    vi: "{part} không tính được cho {kind} vì {other} không hỏi {kind}",
    en: "{part} cannot be computed for {kind}, which is not asked {other}",
  },
  "CAMPAIGN-035": {
    vi: "{part} là số thời điểm hoặc bình quân năm nên không có kỳ {period}",
    en: "{part} is a stock or a yearly mean: it has no period {period}",
  },
  "CAMPAIGN-036": {
    vi: "{part} là tỷ lệ %: không cộng, không lấy trung bình; phải tính lại từ tử số và mẫu số (ratio)",
    en: "{part} is a percentage: never added or averaged, but recomputed from its parts (ratio)",
  },
  "CAMPAIGN-039": {
    vi: "nhóm so sánh từ {peers} đơn vị, nhưng không loại nào có quá {most} đơn vị: số liệu sẽ không được so với đơn vị cùng nhóm",
    en: "{peers} units make a peer group, but no kind has more than {most}: figures will not be held against each other",
  },
  "CAMPAIGN-041": { vi: "còn thiếu: cần {type}", en: "missing: {type} is needed" },
  "CAMPAIGN-042": { vi: "phải là {type}, không phải “{given}”", en: 'must be {type}, not "{given}"' },
  "CAMPAIGN-043": {
    vi: "không có mục nào tên là {keys}: xem lại cách viết",
    en: "there is nothing called {keys}: check the spelling",
  },
  "CAMPAIGN-044": {
    vi: "“{given}” không có trong các giá trị được dùng: {among}",
    en: '"{given}" is none of: {among}',
  },
  "CAMPAIGN-045": { vi: "“{given}” không đúng dạng: {format}", en: '"{given}" is not {format}' },
  "CAMPAIGN-046": { vi: "{size}", en: "{size}" },
  "CAMPAIGN-047": { vi: "{size}", en: "{size}" },
  "CAMPAIGN-051": {
    vi: "không có chỉ tiêu nào hỏi theo đơn vị tính “{unit}” nên nhầm lẫn này không bao giờ được báo",
    en: 'no indicator is asked in "{unit}", so this slip would never be told',
  },
  "CAMPAIGN-052": {
    vi: "{times} lần (sai lệch {within} lần) quá gần số đúng: phải cách ít nhất {least} lần, nếu không số đúng cũng bị hỏi",
    en: "{times} times (give or take {within}) is too near the right figure: at least {least} times away, or right figures would be asked",
  },
  "CAMPAIGN-053": {
    vi: "“{slot}” trong câu mẫu không phải là chỉ tiêu được cộng lên (cách viết: E02, E02|2022, E02:of, level, unit, cutOff trong ngoặc nhọn)",
    en: '"{slot}" in a template names no figure that adds up (written in braces: E02, E02|2022, E02:of, level, unit, cutOff)',
  },
  "CAMPAIGN-061": {
    vi: "quy định khen thưởng {id} và {other} cùng có hiệu lực trong một ngày: sửa validFrom, validTo",
    en: "award rules {id} and {other} are both in force on one day: mend validFrom or validTo",
  },
  "CAMPAIGN-062": {
    vi: "không có quy định khen thưởng nào có hiệu lực vào ngày dự kiến quyết định (expectedDecisionOn)",
    en: "no award rules are in force on the day the decision is expected (expectedDecisionOn)",
  },
};

type Params = Readonly<Record<string, string | number>>;

export function problemSentence(code: string, language: Language, params: Params): string {
  return fillSlots(campaignProblems[code]?.[language] ?? code, { ...params, ...termsOf(params, language) });
}

/** Params that name something of the schema, in words. */
function termsOf(params: Params, language: Language): Readonly<Record<string, string>> {
  const named = Object.entries(params).map(([key, value]) => [
    key,
    terms[key]?.(String(value), language, params),
  ]);
  return {
    // A file name's "{code}" is meant as it stands.
    code: "{code}",
    ...Object.fromEntries(named.filter(([, words]) => words !== undefined)),
    ...(params["origin"] !== undefined && { size: sizeOf(params, language) }),
  } as Readonly<Record<string, string>>;
}

const terms: Readonly<Record<string, (value: string, language: Language, params: Params) => string>> = {
  of: placeOf,
  type: (type, language, { among }) => fillSlots(campaignTypes[type]?.[language] ?? type, { among }),
  format: (format, language) => campaignFormats[format]?.[language] ?? format,
};

function sizeOf({ least, most, origin }: Params, language: Language): string {
  const bound = least === undefined ? campaignSizes.most : campaignSizes.least;
  const words = bound[origin ?? ""] ?? bound["number"];
  return fillSlots(words?.[language] ?? "", { least, most });
}

/** "catalogues:linh-vuc" is the catalogue linh-vuc, "columns:models" the columns of list models. */
function placeOf(of: string, language: Language): string {
  const [kind = "", id] = of.split(":");
  const words = campaignPlaces[id === undefined ? kind : `${kind}:`]?.[language] ?? of;
  return fillSlots(words, { id });
}
