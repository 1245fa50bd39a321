import { awardDeskWords } from "./award-desk-words";
import { hindranceWords } from "./hindrance-words";
import { fillSlots, type Language, type Slots } from "./sentence";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Sentences the desk says: about the open workbook, files that came, what a run will do and did. */
const words = {
  ...hindranceWords,
  ...awardDeskWords,
  daysLeft: { vi: "Còn {days} ngày", en: "{days} days left" },
  lastDay: { vi: "Hôm nay là ngày cuối", en: "Due today" },
  overdue: { vi: "Quá hạn {days} ngày", en: "{days} days overdue" },

  unreadable: {
    vi: "Không đọc được sổ này: {detail}. Đề nghị lưu sổ, đóng rồi mở lại.",
    en: "This workbook cannot be read: {detail}. Save it, close it and open it again.",
  },
  planForm: {
    vi: "Sẽ tạo biểu mẫu báo cáo của {unit}.",
    en: "The report form of {unit} will be made.",
  },
  planBook: {
    vi: "Sẽ tạo sổ tổng hợp của {unit}.",
    en: "The consolidating workbook of {unit} will be made.",
  },
  planReceives: {
    vi: "Nhận báo cáo của {count} đơn vị cấp dưới ({deadline}).",
    en: "It receives the reports of {count} units below ({deadline}).",
  },
  planDeadline: { vi: "Hạn gửi: {deadline}.", en: "Due {deadline}." },
  planRecipient: { vi: "Gửi {recipient}.", en: "It goes to {recipient}." },

  taken: { vi: "{figures} chỉ tiêu, {sections} mục", en: "{figures} figures, {sections} sections" },
  takenWord: {
    vi: "Báo cáo Word: {sections} mục; số liệu lấy ở biểu số liệu",
    en: "Word report: {sections} sections; figures come from the workbook",
  },
  againWord: {
    vi: "Báo cáo Word gửi lại: {sections} mục; bổ sung và sửa tệp Word trước",
    en: "Word report sent again: {sections} sections; adds to and corrects the earlier Word file",
  },
  again: {
    vi: "Gửi lại: {figures} chỉ tiêu, {sections} mục; bổ sung và sửa tệp trước",
    en: "Sent again: {figures} figures, {sections} sections; adds to and corrects the earlier file",
  },
  duplicate: { vi: "Trùng hệt tệp đã nhận, bỏ qua", en: "The same as a file received before, passed over" },
  otherCampaign: { vi: "Thuộc đợt báo cáo khác, để riêng", en: "Of another campaign, kept apart" },
  consolidated: {
    vi: "Sổ tổng hợp, không phải biểu mẫu của một đơn vị; để riêng",
    en: "A consolidated workbook, no unit's form; kept apart",
  },
  notBelow: { vi: "Không phải đơn vị cấp dưới của {unit}, để riêng", en: "No unit below {unit}, kept apart" },
  fromBook: {
    vi: "Sổ tổng hợp của {unit}: đã lấy các báo cáo trong sổ",
    en: "Consolidated workbook of {unit}: the reports in it are taken",
  },
  ownReport: {
    vi: "Báo cáo của chính {unit}, để riêng, không cộng",
    en: "{unit}'s own report, kept apart, not added",
  },
  noUnit: { vi: "Chưa rõ của đơn vị nào, để riêng", en: "Whose it is is not known, kept apart" },
  askUnit: { vi: "Cần anh/chị xác nhận đơn vị", en: "Please confirm whose it is" },
  blocks: { vi: "{count} chỗ phải sửa", en: "{count} to be corrected" },
  reasons: { vi: "{count} chỗ cần giải trình", en: "{count} need a reason" },

  correctionWaiting: {
    vi: "Đang tính, chờ đơn vị xác nhận",
    en: "Counts; the unit has not confirmed it yet",
  },
  correctionConfirmed: { vi: "Đơn vị đã gửi đúng số này", en: "The unit's file says the same by now" },
  correctionContradicted: {
    vi: "Đơn vị gửi số khác, đang lấy số của đơn vị",
    en: "The unit sent another figure, which stands",
  },
  correctionKept: { vi: "Đang tính, khác số đơn vị gửi sau", en: "Counts, unlike what the unit sent later" },
  correctionUndone: { vi: "Đã bỏ", en: "Taken back" },
  correctionRefused: { vi: "Không thực hiện được", en: "Could not be done" },
  correctionAdded: { vi: "Đang cộng vào tổng", en: "Added to the total" },
  correctionUnreadable: {
    vi: "Không đọc được “{value}”: chỉ tiêu này nhận {type}. Đề nghị nhập lại.",
    en: "“{value}” cannot be read: this figure takes {type}. Enter it again.",
  },
  correctionNeeds: {
    vi: "Còn thiếu: giá trị, người báo hoặc người nhập, theo đâu và lý do đều phải ghi.",
    en: "Something is missing: value, who, how and why are all needed.",
  },
  keepCorrection: { vi: "Giữ số đã sửa", en: "Keep the figure as put right" },
  keepFile: { vi: "Lấy số trong tệp của đơn vị", en: "Take the figure of the unit's file" },
  onTime: { vi: "Đúng hạn", en: "On time" },
  onTimeAgain: { vi: "Đúng hạn, lần {revision}", en: "On time, no. {revision}" },
  late: { vi: "Sau thời hạn {days} ngày", en: "{days} days late" },
  received: { vi: "Đã nhận", en: "Received" },
  receivedAgain: { vi: "Đã nhận, lần {revision}", en: "Received, no. {revision}" },
  missing: { vi: "Chưa nộp", en: "Not received" },
  toReview: { vi: "Cần xem lại: {count} chỗ phải sửa", en: "Needs a look: {count} to be corrected" },
  unexpected: { vi: "Ngoài danh sách, không cộng", en: "Not on the list, not added" },
  returned: { vi: "Đã yêu cầu bổ sung", en: "Returned" },
  amended: { vi: "Đã bổ sung", en: "Amended" },
  accepted: { vi: "Đạt yêu cầu", en: "Accepted" },
  sealed: { vi: "Đã chốt", en: "Sealed" },
  notKnown: { vi: "chưa rõ", en: "not known" },
  notSent: { vi: "chưa gửi", en: "not sent" },
  wordSent: { vi: "đã gửi ({file}, lần {revision})", en: "sent ({file}, no. {revision})" },
  nominates: { vi: "đề nghị ({count} đối tượng)", en: "nominates ({count})" },
  nominatesNobody: { vi: "không đề nghị", en: "nominates nobody" },
  documentSaid: {
    vi: "[số {number}][, ngày {day}][, người ký {signer}]",
    en: "[no. {number}][, of {day}][, signed by {signer}]",
  },
  fileTaken: { vi: "Đã nhận", en: "Taken" },
  fileSuperseded: { vi: "Đã có lần gửi sau thay thế", en: "Superseded by a later file" },
  fileDuplicate: { vi: "Trùng, không tính", en: "The same, not counted" },
  fileApart: { vi: "Để riêng", en: "Kept apart" },
  fileRefused: { vi: "Không đọc được", en: "Refused" },
  fileForeign: { vi: "Không phải báo cáo của đợt này", en: "No report of this campaign" },

  statusText: {
    vi: "Tính đến {hour} giờ {minute} ngày {day}: đã nộp {received}/{expected} {kinds}[ (trong đó {amend} cần bổ sung)][; chưa nộp {missing}: {names}].",
    en: "As of {hour}:{minute} on {day}: {received}/{expected} {kinds} have reported[ (of which {amend} need amending)][; not yet {missing}: {names}].",
  },

  takeUnit: { vi: "Nhận là {unit}", en: "It is {unit}" },
  takePart: { vi: "Nhận là {part}", en: "It is {part}" },
  keepAside: { vi: "Để riêng, chưa tổng hợp tệp này", en: "Keep apart, do not count this file" },
  rowAside: { vi: "Để riêng thành nội dung ngoài đề cương", en: "Keep apart as content outside the outline" },
  orderProposed: { vi: "Giữ thứ tự đề xuất: {later} là tệp gửi sau", en: "As proposed: {later} came later" },
  orderTurned: { vi: "Ngược lại: {earlier} là tệp gửi sau", en: "The other way round: {earlier} came later" },
  blankKeep: { vi: "Giữ câu trả lời đã gửi trước", en: "Keep the earlier answers" },
  blankTake: { vi: "Để trống như tệp gửi sau", en: "Leave blank, as the later file does" },
  takeWord: { vi: "Lấy nội dung của tệp Word", en: "Take the Word file's text" },
  keepBook: { vi: "Giữ nội dung của biểu số liệu", en: "Keep the workbook's text" },
  evidenceBook: { vi: "Biểu số liệu ghi", en: "The workbook says" },
  evidenceWord: { vi: "Tệp Word ghi", en: "The Word file says" },
  textStays: { vi: "Giữ nội dung này ở mục hiện tại", en: "The text stays in this section" },
  takeReading: { vi: "Là số {reading}", en: "It is {reading}" },
  takeProposal: { vi: "Nhận như đề xuất", en: "Take as proposed" },
  evidenceFile: { vi: "Tệp", en: "File" },
  evidenceCell: { vi: "Ô", en: "Cell" },
  evidenceText: { vi: "Nội dung", en: "Text" },

  ownSheetsLeft: {
    vi: "Sheet riêng của đơn vị không có trong tệp này: {sheets}. Nội dung các ô được chép ở cuối danh sách yêu cầu; hình, biểu đồ vẫn ở tệp đơn vị đã gửi.",
    en: "Sheets of the unit's own are not in this file: {sheets}. What their cells hold is copied at the end of the list of remarks; pictures and charts stay in the file the unit sent.",
  },
  ownSheetsPlain: {
    vi: "Sheet riêng {sheets} được gửi kèm với số liệu và công thức; hình, biểu đồ trên đó chỉ có trong sổ đang mở.",
    en: "Your own sheets {sheets} go along with their values and formulas; pictures and charts on them are in the open workbook only.",
  },
  mailSize: {
    vi: "Thư nháp nặng {size} MB.",
    en: "The draft has {size} MB.",
  },
  mailLarge: {
    vi: "Thư nặng {size} MB, nhiều hộp thư không nhận quá 20-25 MB. Đề nghị gửi từng tệp, hoặc gửi qua kênh khác.",
    en: "The mail has {size} MB; many mailboxes take no more than 20-25 MB. Send the files one by one, or another way.",
  },
  noReceived: {
    vi: "Sổ này không kèm các tệp đã nhận. Đưa lại các tệp ấy rồi mới tổng hợp, nếu không số liệu của {units} sẽ mất.",
    en: "This workbook does not carry the files received. Give them again before consolidating; without them the figures of {units} would be lost.",
  },

  newBook: { vi: "Sổ mới", en: "New workbook" },
  copiedSheet: { vi: 'Sheet "{sheet}" chép vào sổ', en: 'Sheet "{sheet}" copied into the workbook' },
  editedSheet: { vi: "Sửa trong sổ, trang {sheet}", en: "Edited in the workbook, sheet {sheet}" },

  sourcesAgree: {
    vi: "{count} nguồn số liệu cộng lại đúng bằng số tổng",
    en: "{count} sources add up to the total",
  },
  sourcesRule: { vi: "{count} nguồn số liệu, {rule}", en: "{count} sources, {rule}" },
  sourcesDiffer: { vi: "Lệch {difference}: xem từng dòng", en: "Differs by {difference}: see each line" },
  noAnswer: { vi: "chưa có số liệu", en: "no figure yet" },
  notApplicable: { vi: "không áp dụng", en: "does not apply" },
  notReported: { vi: "chưa nộp", en: "not received" },
  estimate: { vi: "số ước", en: "estimate" },
  preliminary: { vi: "số sơ bộ", en: "preliminary" },
  handIn: { vi: "lần gửi {revision}", en: "hand-in no. {revision}" },

  ruleSum: { vi: "cộng", en: "sum" },
  ruleRatio: { vi: "tính lại từ tử số, mẫu số", en: "from numerator and denominator" },
  ruleWeighted: { vi: "bình quân có trọng số", en: "weighted mean" },
  ruleCount: { vi: "đếm đơn vị đạt", en: "count of units that do" },
  ruleMean: { vi: "bình quân cộng", en: "mean" },
  ruleMinimum: { vi: "số nhỏ nhất", en: "smallest" },
  ruleMaximum: { vi: "số lớn nhất", en: "largest" },
  ruleNone: { vi: "không cộng", en: "not added" },

  analysisUnit: { vi: "Đơn vị tính: {unit}", en: "Unit of measure: {unit}" },
  analysisWhole: { vi: "Toàn địa bàn", en: "Whole area" },
  analysisRank: { vi: "Hạng", en: "Rank" },
  analysisUnits: { vi: "Đơn vị", en: "Unit" },
  analysisValue: { vi: "Giá trị", en: "Value" },
  analysisShare: { vi: "Tỷ trọng (%)", en: "Share (%)" },
  analysisIndicator: { vi: "Chỉ tiêu", en: "Indicator" },
  analysisCoverage: { vi: "Số đơn vị đã báo cáo", en: "Units that reported" },
  analysisReport: { vi: "Cả báo cáo", en: "Whole report" },
  analysisComplete: {
    vi: "Phần đã trả lời trong số chỉ tiêu bắt buộc và nội dung của mục; x: không hỏi",
    en: "Part answered of what is required in each section; x: not asked",
  },
  pivotsLeft: {
    vi: "Excel chưa làm mới được PivotTable ({detail}). Bảng công thức ở sheet Phân tích đã đủ số; muốn làm mới: vào Dữ liệu, bấm Làm mới tất cả (Refresh All).",
    en: "Excel did not refresh the PivotTable ({detail}). The formula tables on sheet Phân tích hold all figures; to refresh it click Data, Refresh All.",
  },

  logTaken: { vi: "Nhận báo cáo: {file}", en: "Report received: {file}" },
  logSuperseded: {
    vi: "Nhận báo cáo, đã có lần gửi sau: {file}",
    en: "Report received, superseded since: {file}",
  },
  logDuplicate: { vi: "Tệp trùng, không tính: {file}", en: "The same file again, not counted: {file}" },
  logRefused: { vi: "Từ chối tệp: {file}", en: "File refused: {file}" },
  logForeign: { vi: "Không phải báo cáo, để riêng: {file}", en: "No report, kept apart: {file}" },
  logAside: { vi: "Để riêng: {file}", en: "Kept apart: {file}" },
  logAccepted: { vi: "Chấp nhận báo cáo của {name}", en: "Report of {name} accepted" },
  logSealed: { vi: "Chốt số liệu của {name}", en: "Figures of {name} sealed" },
  logReturned: {
    vi: "Yêu cầu {name} bổ sung {remarks} điểm",
    en: "{name} asked to amend: {remarks} remarks",
  },
  logReopened: { vi: "Bỏ chấp nhận, bỏ chốt với {name}", en: "{name} open again" },
  logDecision: {
    vi: "Quyết định của người tổng hợp: {question} → {answer}",
    en: "Decision: {question} → {answer}",
  },
  logConsolidated: {
    vi: "Tổng hợp {received}/{expected} đơn vị; {changes} số liệu khác lần trước",
    en: "Consolidated {received}/{expected} units; {changes} figures differ from before",
  },
} as const satisfies Words;

export type DeskWord = keyof typeof words;

export const deskSentence = (word: DeskWord, language: Language, slots: Slots = {}): string =>
  fillSlots(words[word][language], slots);

/** Every sentence, for the test that holds both languages together. */
export const deskWords: Words = words;
