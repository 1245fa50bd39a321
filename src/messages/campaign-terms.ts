import type { Language } from "./sentence";

type Terms = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Where an id should have stood. */
export const campaignPlaces: Terms = {
  units: { vi: "danh sách đơn vị (units)", en: "units" },
  levels: { vi: "các cấp (levels)", en: "levels" },
  unitKinds: { vi: "các loại đơn vị (unitKinds)", en: "unit kinds" },
  "unitKinds, levels": { vi: "các loại đơn vị (unitKinds) và các cấp (levels)", en: "unit kinds and levels" },
  outline: { vi: "đề cương (outline)", en: "outline's sections" },
  periods: { vi: "các kỳ (periods)", en: "periods" },
  indicatorGroups: { vi: "các nhóm chỉ tiêu (indicatorGroups)", en: "indicator groups" },
  indicators: { vi: "các chỉ tiêu (indicators)", en: "indicators and their parts" },
  lists: { vi: "các danh sách (lists)", en: "lists" },
  catalogues: { vi: "các danh mục (catalogues)", en: "catalogues" },
  "award forms": {
    vi: "các hình thức khen thưởng để chọn khi đề nghị",
    en: "award forms that can be nominated for",
  },
  "award titles": {
    vi: "các danh hiệu thi đua để chọn khi đề nghị",
    en: "award titles that can be nominated for",
  },
  "catalogues:": { vi: "danh mục {id}", en: "entries of catalogue {id}" },
  "columns:": { vi: "các cột của danh sách {id}", en: "columns of list {id}" },
};

/** What a value should have been. */
export const campaignTypes: Terms = {
  string: { vi: "một đoạn chữ trong dấu nháy", en: "a text" },
  number: { vi: "một số", en: "a number" },
  int: { vi: "một số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "một danh sách trong ngoặc vuông", en: "a list in square brackets" },
  tuple: { vi: "một danh sách trong ngoặc vuông", en: "a list in square brackets" },
  object: { vi: "một nhóm mục trong ngoặc nhọn", en: "an object in braces" },
  record: { vi: "một nhóm mục trong ngoặc nhọn", en: "an object in braces" },
  "one-of": { vi: "một trong các giá trị: {among}", en: "one of: {among}" },
};

/** What a text should have looked like. */
export const campaignFormats: Terms = {
  "unit-code": {
    vi: "mã đơn vị gồm 2-7 chữ số, hoặc chữ in hoa nối bằng gạch ngang (DNI-SNV)",
    en: "a unit code: 2-7 digits, or capitals joined by a hyphen (DNI-SNV)",
  },
  "section-path": { vi: "số mục như I, II.1, II.2.a", en: "a section path like I, II.1, II.2.a" },
  "indicator-id": {
    vi: "mã chỉ tiêu gồm một chữ in hoa, hai chữ số, có thể thêm một chữ thường (A01, F03a)",
    en: "an indicator id: a capital, two digits, perhaps a small letter (A01, F03a)",
  },
  "part-id": {
    vi: "mã chỉ tiêu hoặc mã dòng của chỉ tiêu (A01, D04.n)",
    en: "the id of an indicator or of a part (A01, D04.n)",
  },
  "period-id": {
    vi: "mã kỳ: năm (2021), chữ thường nối bằng gạch ngang (luy-ke), hoặc -",
    en: "a period: a year (2021), small letters with hyphens (luy-ke), or -",
  },
  suffix: {
    vi: "đuôi mã gồm chữ thường không dấu (n, tt, dia-diem)",
    en: "a suffix of small letters (n, tt, dia-diem)",
  },
  key: {
    vi: "mã gồm chữ không dấu, chữ số, gạch ngang, không quá 41 ký tự",
    en: "an id of letters, digits and hyphens, at most 41 characters",
  },
  day: { vi: "ngày có thật, viết năm-tháng-ngày (2023-11-25)", en: "a day that exists, written 2023-11-25" },
  "value-type": {
    vi: "loại số liệu: integer, decimal-1, percent-2, yes-no, year, day, text, choice:mã, choices:mã",
    en: "a value type: integer, decimal-1, percent-2, yes-no, year, day, text, choice:id, choices:id",
  },
  "column-id": {
    vi: "mã cột gồm chữ thường không dấu và chữ số, bắt đầu bằng chữ",
    en: "a column id of small letters and digits, a letter first",
  },
  "column-type": {
    vi: "loại cột: text, integer, decimal-1, year, day, choice:mã, ratio:cột/cột",
    en: "a column type: text, integer, decimal-1, year, day, choice:id, ratio:column/column",
  },
  version: { vi: "phiên bản viết 1.0.0", en: "a version like 1.0.0" },
  "file-name": {
    vi: "tên tệp gồm chữ không dấu, chữ số, dấu gạch, chấm, {code} và {name}, không có đuôi tệp",
    en: "a file name of letters, digits, hyphens, dots, {code} and {name}, without extension",
  },
  "mail-text": {
    vi: "lời thư, trong ngoặc nhọn chỉ có các chỗ điền đã biết: {unit}, {recipient}, {title}, {deadline}…",
    en: "words of a mail, with none but the known slots in braces: {unit}, {recipient}, {title}, {deadline}…",
  },
  prefix: { vi: "hai chữ in hoa không dấu", en: "two capitals" },
  "range-name": { vi: "tên vùng ô dạng dm_TenDanhMuc", en: "a range name like dm_Name" },
};

/** By what is counted: letters of a text, items of a list, or the number itself. */
export const campaignSizes: { readonly least: Terms; readonly most: Terms } = {
  least: {
    string: { vi: "quá ngắn: cần ít nhất {least} ký tự", en: "too short: at least {least} characters" },
    array: { vi: "quá ít: cần ít nhất {least} mục", en: "too few: at least {least} items" },
    number: { vi: "quá nhỏ: ít nhất là {least}", en: "too small: at least {least}" },
  },
  most: {
    string: { vi: "quá dài: nhiều nhất {most} ký tự", en: "too long: at most {most} characters" },
    array: { vi: "quá nhiều: nhiều nhất {most} mục", en: "too many: at most {most} items" },
    number: { vi: "quá lớn: nhiều nhất là {most}", en: "too big: at most {most}" },
  },
};
