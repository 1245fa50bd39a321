import type { NomineeKind } from "../domain/awards/award-rules";

/** Words of the printed lists of those put forward, and of the sheets beside them. */

/** Numbers under ten are written 01-09 (NĐ 30/2020 PL I); the same in Excel is TEXT(n,"00"). */
export const twoDigits = (count: number): string => String(count).padStart(2, "0");

export const kindWords: Readonly<Record<NomineeKind, { readonly one: string; readonly sheet: string }>> = {
  collective: { one: "tập thể", sheet: "DS Tập thể" },
  household: { one: "hộ gia đình", sheet: "DS Hộ gia đình" },
  individual: { one: "cá nhân", sheet: "DS Cá nhân" },
};

/** "Chủ tịch UBND tỉnh" is written out on everything that is printed. */
export const writtenOut = (label: string): string => label.replace(/\bUBND\b/gu, "Ủy ban nhân dân");

export const awardListWords = {
  title: (kind: NomineeKind): string => `DANH SÁCH ${kindWords[kind].one.toUpperCase()} ĐỀ NGHỊ KHEN THƯỞNG`,
  movement: (movement: string): string => `Có thành tích trong Phong trào thi đua "${movement}"`,
  attached: (issuer: string, year: number): string =>
    `(Kèm theo Tờ trình số:        /TTr-UBND ngày      tháng      năm ${year} của ${issuer})`,
  attachedOther: (issuer: string, year: number): string =>
    `(Kèm theo Tờ trình số:        ngày      tháng      năm ${year} của ${issuer})`,
  placeAndDay: (place: string, year: number): string => `${place}, ngày      tháng      năm ${year}`,
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  rule: "─",
  noForm: "CHƯA CHỌN HÌNH THỨC",
  group: (roman: string, label: string): string => `${roman}. ${label.toUpperCase()} (`,
  nobody: "Không có đề nghị nào.",
  closing: "Danh sách có ",
  compiler: "NGƯỜI LẬP DANH SÁCH",
  number: "STT",
  columns: {
    collective: ["Tên tập thể", "Đơn vị đề nghị", "Loại hình", "Tóm tắt thành tích"],
    household: [
      "Hộ gia đình",
      "Ấp, khu phố; đơn vị",
      "Đất hiến (m²)",
      "Đóng góp (triệu đồng)",
      "Tóm tắt thành tích",
    ],
    individual: [
      "Họ và tên",
      "Năm sinh",
      "Chức vụ, nơi công tác hoặc nơi ở",
      "Trực tiếp lao động",
      "Tóm tắt thành tích",
    ],
  },
  votes: "Phiếu đồng ý",
  share: "Tỷ lệ %",
  before: "Đã được khen",
  remark: "Ghi chú",
  remarkNow: (title: string): string => `Kèm danh hiệu: ${title}`,
  footer: (sheet: string, unit: string): string => `${sheet} - ${unit}`,
  statistics: "Thống kê",
  findings: "Kết quả kiểm tra",
  portals: { collectives: "TAPTHE", individuals: "CANHAN", all: "MauTDKT" },
} as const;

export const awardStatisticsWords = {
  title: (unit: string): string => `THỐNG KÊ ĐỀ NGHỊ KHEN THƯỞNG - ${unit.toUpperCase()}`,
  applied: (pack: string, day: string): string => `Áp dụng: ${pack} (quyết định dự kiến ngày ${day})`,
  byForm: "1. Theo hình thức khen thưởng",
  byClass: "2. Theo loại đối tượng (biểu 0601-0605)",
  shares: "3. Cơ cấu",
  sentence: "4. Câu dùng trong Tờ trình (tự cập nhật theo các danh sách)",
  quotas: "5. Chỉ tiêu khen thưởng",
  noQuotas: "Chưa có chỉ tiêu: nạp hướng dẫn khen thưởng khi có.",
  unverified: "6. Giá trị chưa đối chiếu với văn bản",
  allVerified: "Không có.",
  form: "Hình thức",
  objectClass: "Loại đối tượng",
  kind: "Đối tượng",
  sum: "Cộng",
  noClass: "Chưa phân loại",
  women: "Nữ trong số cá nhân",
  direct: "Trực tiếp lao động, sản xuất trong số cá nhân",
  aim: "Mức phấn đấu",
  share: "Tỷ lệ %",
  count: "Số lượng",
  unit: "Đơn vị",
  most: "Chỉ tiêu",
  used: "Đã đề nghị",
  left: "Còn lại",
  letter: "Đề nghị khen thưởng ",
  letterGroups: (form: string): string => `; ${form} cho `,
} as const;

/** The sheet of what was given by decision, beside the lists and as the next nomination's past decisions. */
export const awardGivenWords = {
  sheet: "Đã khen thưởng",
  title: (unit: string): string => `ĐÃ KHEN THƯỞNG THEO QUYẾT ĐỊNH - ${unit.toUpperCase()}`,
  columns: [
    "STT",
    "Tên tập thể, hộ gia đình, cá nhân",
    "Đối tượng",
    "Hình thức khen thưởng",
    "Nơi công tác hoặc nơi ở; đơn vị đề nghị",
    "Số quyết định",
    "Ngày quyết định",
    "Người ký",
  ],
  kinds: { collective: "Tập thể", household: "Hộ gia đình", individual: "Cá nhân" } as Readonly<
    Record<NomineeKind, string>
  >,
} as const;

export const listsTitle = (unit: string): string => `Danh sách đề nghị khen thưởng - ${unit}`;

/** Headings of the files staff upload, as those files have them. */
export const portalWords = {
  collectivesTitle: "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG",
  individualsTitle: "DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG",
  allTitle: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
  hint: (kinds: string): string =>
    `(Theo thứ tự cột của tệp nhập vào phần mềm thi đua, khen thưởng: ${kinds}. Chỗ chưa biết mã của phần mềm ghi tên gọi.)`,
  collectiveName: "Tên đơn vị / tập thể",
  collectiveClass: "Mã phân loại tập thể",
  formCode: "Mã hình thức khen thưởng",
  titleCodeIfAny: "Mã danh hiệu thi đua (nếu có)",
  titleCode: "Mã danh hiệu",
  personName: "Họ và tên",
  sex: "Giới tính",
  birthDay: "Ngày sinh",
  position: "Chức vụ",
  office: "Tên phòng ban/khối, tổ công tác",
  workplace: "Tên đơn vị/tập thể công tác",
  homeAddress: "Địa chỉ/Nơi ở",
  personClass: "Mã phân loại cán bộ",
  address: "Tên gọi (Ông/Bà/Chức danh)",
  anyName: "Tên tập thể/cá nhân/hộ gia đình",
  unitOfWork: "Đơn vị công tác",
  awardKind: "Phân loại khen thưởng",
  awardKinds: {
    collective: "Khen thưởng tập thể",
    household: "Khen thưởng hộ gia đình",
    individual: "Khen thưởng cá nhân",
  },
  titleOrForm: "Danh hiệu/Hình thức",
  anyClass: "Phân loại đối tượng",
  field: "Lĩnh vực hoạt động",
  fieldValue: "Xây dựng nông thôn mới",
  male: "Nam",
  female: "Nữ",
  mr: "Ông",
  mrs: "Bà",
} as const;
