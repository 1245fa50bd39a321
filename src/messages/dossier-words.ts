import type { NomineeKind } from "../domain/awards/award-rules";

/** Words of the dossier: Tờ trình, Danh sách, Biên bản, Báo cáo thành tích, Quyết định. */
export const dossierWords = {
  files: {
    proposal: "01-To-trinh.docx",
    list: "02-Danh-sach.docx",
    minutes: "03-Bien-ban-hop-xet.docx",
    decision: "04-Du-thao-Quyet-dinh.docx",
    checklist: "05-Danh-muc-ho-so.docx",
    certificates: "06-Bang-in-bang-khen-giay-khen.xlsx",
    summaries: "07-Tom-tat-thanh-tich.docx",
    reports: "bao-cao-thanh-tich",
  },
  basis: (text: string): string => `Căn cứ ${text};`,
  lastBasis: (text: string): string => `Căn cứ ${text}.`,
  movement: (movement: string): string => `thành tích trong Phong trào thi đua "${movement}"`,
  addressee: (agency: string): string => `Kính gửi: ${agency}.`,
  proposal: {
    title: "TỜ TRÌNH",
    subject: (what: string): string => `Về việc đề nghị khen thưởng ${what}`,
    council: (unit: string): string =>
      `Hội đồng Thi đua - Khen thưởng ${unit} đã họp xét, đánh giá thành tích của các tập thể, hộ gia đình, cá nhân và thống nhất đề nghị khen thưởng.`,
    asks: (issuer: string, counts: string, what: string): string =>
      `${issuer} kính đề nghị cấp có thẩm quyền xem xét, khen thưởng cho ${counts} có ${what}, gồm:`,
    group: (number: number, form: string, counts: string): string => `${number}. ${form}: ${counts}.`,
    attached: "(Kèm theo danh sách, báo cáo thành tích và biên bản họp xét khen thưởng.)",
    closing: (issuer: string): string => `${issuer} kính trình./.`,
  },
  list: {
    title: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
    whole: (counts: string): string =>
      `Danh sách có ${counts}; chi tiết ghi ở các danh sách tập thể, hộ gia đình, cá nhân kèm sau./.`,
    group: (roman: string, form: string, counts: string): string =>
      `${roman}. ${form.toUpperCase()} (${counts})`,
    closing: (counts: string): string => `Danh sách có ${counts}./.`,
    columns: {
      collective: [
        "STT",
        "Tên tập thể",
        "Đơn vị đề nghị",
        "Tóm tắt thành tích",
        "Phiếu đồng ý",
        "Đã được khen",
      ],
      household: [
        "STT",
        "Hộ gia đình",
        "Ấp, khu phố; đơn vị",
        "Tóm tắt thành tích",
        "Phiếu đồng ý",
        "Đã được khen",
      ],
      individual: [
        "STT",
        "Họ và tên",
        "Năm sinh; chức vụ, nơi công tác hoặc nơi ở",
        "Tóm tắt thành tích",
        "Phiếu đồng ý",
        "Đã được khen",
      ],
    } as Readonly<Record<NomineeKind, readonly string[]>>,
  },
  minutes: {
    title: "BIÊN BẢN",
    subject: (what: string): string => `Họp xét, đề nghị khen thưởng ${what}`,
    lines: [
      "Thời gian: ……… giờ ………, ngày ……… tháng ……… năm ……….",
      "Địa điểm: ……………………………………",
      "Chủ trì: ……………………………………",
      "Thư ký: ……………………………………",
      "Tổng số thành viên Hội đồng: ………; có mặt: ………; vắng mặt: ……… (lấy ý kiến bằng văn bản: ………).",
    ],
    result:
      "Hội đồng đã xem xét hồ sơ, thảo luận và biểu quyết; tỷ lệ phiếu tính trên tổng số thành viên Hội đồng. Kết quả như sau:",
    columns: [
      "STT",
      "Đối tượng",
      "Hình thức",
      "Kết quả ở đơn vị đề nghị",
      "Phiếu đồng ý/tổng số thành viên",
      "Tỷ lệ %",
    ],
    closing: (counts: string): string =>
      `Hội đồng thống nhất đề nghị khen thưởng ${counts}. Biên bản được lập thành ……… bản, thông qua tại cuộc họp lúc ……… giờ ……… cùng ngày./.`,
    secretary: "THƯ KÝ",
    chair: "CHỦ TRÌ",
  },
  report: {
    title: "BÁO CÁO THÀNH TÍCH",
    subject: (form: string): string => `Đề nghị tặng ${form} (khen thưởng thi đua theo chuyên đề)`,
    general: "I. THÔNG TIN CHUNG",
    deeds: "II. THÀNH TÍCH ĐẠT ĐƯỢC",
    deedsHint:
      "(Nêu rõ nội dung, biện pháp, kết quả cụ thể bằng số liệu; so sánh với trước khi phát động phong trào.)",
    before: "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG",
    none: "Chưa có.",
    kinds: { collective: "Tên tập thể", household: "Hộ gia đình", individual: "Họ và tên" } as Readonly<
      Record<NomineeKind, string>
    >,
    of: (label: string, value: string): string => `- ${label}: ${value === "" ? "……………………" : value}.`,
    labels: {
      birth: "Năm sinh",
      sex: "Giới tính",
      position: "Chức vụ, nghề nghiệp",
      place: "Nơi công tác hoặc nơi ở",
      hamlet: "Nơi ở",
      objectClass: "Phân loại đối tượng",
      people: "Tổng số người; trong đó nữ",
      land: "Diện tích đất đã hiến (m²)",
      contribution: "Giá trị đóng góp (triệu đồng)",
      unit: "Đơn vị đề nghị",
    },
    man: "Nam",
    woman: "Nữ",
    confirmed: ["XÁC NHẬN CỦA CẤP TRÌNH", "(Ký tên, đóng dấu)"],
    reporter: "NGƯỜI BÁO CÁO",
    head: "THỦ TRƯỞNG ĐƠN VỊ",
    sign: "(Ký, ghi rõ họ và tên)",
  },
  decision: {
    draft: "(DỰ THẢO)",
    title: "QUYẾT ĐỊNH",
    subject: (form: string, what: string): string =>
      `Về việc tặng ${form} cho các tập thể, hộ gia đình, cá nhân có ${what}`,
    signer: (issuer: string): string => `CHỦ TỊCH ${issuer.toUpperCase()}`,
    head: (issuer: string): string => `THỦ TRƯỞNG ${issuer.toUpperCase()}`,
    proposal: (unit: string): string => `Xét đề nghị của Hội đồng Thi đua - Khen thưởng ${unit},`,
    decides: "QUYẾT ĐỊNH:",
    first: (form: string, counts: string, what: string): string =>
      `Điều 1. Tặng ${form} cho ${counts} có ${what} (danh sách kèm theo).`,
    money: (lines: string): string =>
      `Điều 2. Mức tiền thưởng kèm theo: ${lines}; chi từ quỹ thi đua, khen thưởng theo quy định.`,
    noMoney:
      "Điều 2. Tiền thưởng kèm theo thực hiện theo quy định hiện hành, chi từ quỹ thi đua, khen thưởng.",
    each: (kind: string, amount: string): string => `${kind} ${amount} đồng`,
    force: "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
    carry:
      "Điều 4. Các cơ quan, đơn vị liên quan và các tập thể, hộ gia đình, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    unverified: (source: string): string => `(Mức tiền thưởng chưa đối chiếu văn bản: ${source})`,
    attached: "DANH SÁCH",
    attachedTo: (issuer: string): string =>
      `(Kèm theo Quyết định số        /QĐ-UBND ngày      tháng      năm      của ${issuer})`,
    attachedToSigned: (number: string, day: string, issuer: string): string =>
      `(Kèm theo Quyết định số ${number} ${day} của ${issuer})`,
  },
  checklist: {
    title: "DANH MỤC HỒ SƠ",
    subject: "Hồ sơ đề nghị khen thưởng và thành phần còn thiếu",
    items: [
      "Tờ trình",
      "Danh sách đề nghị",
      "Biên bản họp xét khen thưởng",
      "Báo cáo thành tích của từng tập thể, hộ gia đình, cá nhân",
      "Tóm tắt thành tích",
    ],
    columns: [
      "STT",
      "Đối tượng",
      "Đơn vị đề nghị",
      "Báo cáo thành tích",
      "Biên bản họp xét",
      "Nội dung khác còn thiếu",
    ],
    has: "Có",
    lacks: "Thiếu",
    unknown: "Chưa ghi",
    summary: "tóm tắt thành tích",
    declared: "kê khai kỷ luật, khiếu nại",
    votes: "kết quả bỏ phiếu",
    complete: "Không đối tượng nào còn thiếu hồ sơ.",
  },
  summaries: {
    title: "TÓM TẮT THÀNH TÍCH",
    subject: (what: string): string => `Các tập thể, hộ gia đình, cá nhân có ${what}`,
    columns: (kind: string): readonly string[] => [
      "STT",
      kind.charAt(0).toUpperCase() + kind.slice(1),
      "Hình thức đề nghị; đơn vị đề nghị",
      "Tóm tắt thành tích",
    ],
    blank: "……………………",
  },
  certificates: {
    sheet: "In bằng",
    title: "BẢNG IN BẰNG KHEN, GIẤY KHEN",
    hint: "(Bảng dữ liệu để trộn thư trong Word: mỗi dòng một bằng. Số, ngày quyết định lấy từ quyết định đã ghi ở Khen thưởng.)",
    columns: [
      "STT",
      "Hình thức",
      "Tặng",
      "Chức vụ, nơi công tác hoặc nơi ở",
      "Thành tích",
      "Số quyết định",
      "Ngày quyết định",
      "Tiền thưởng (đồng)",
    ],
    wording: (movement: string): string => `Đã có thành tích trong Phong trào thi đua "${movement}"`,
  },
} as const;
