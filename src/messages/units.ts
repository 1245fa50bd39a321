import type { Sentences } from "./sentence";

/** UNIT: whose file it is, and a unit's second hand-in. */
export const unitSentences: Sentences = {
  "UNIT-001": {
    vi: "Chưa xác định được tệp {file} là của đơn vị nào nên chưa tổng hợp. Đề nghị chọn đơn vị cho tệp này.",
    en: "It is not known which unit sent {file}; it is not consolidated. Name the unit of this file.",
  },
  "UNIT-002": {
    vi: "Tệp {file} thuộc đợt báo cáo khác ({campaign}) nên không tổng hợp. Đề nghị đơn vị gửi đúng biểu mẫu của đợt này.",
    en: "{file} belongs to another campaign ({campaign}) and is not consolidated. Ask the unit for this campaign's form.",
  },
  "UNIT-003": {
    vi: "Tệp {file} giống hệt tệp {twin} nên chỉ tính một lần. Không phải xử lý gì thêm.",
    en: "{file} is the same file as {twin} and counts once. Nothing needs to be done.",
  },
  "UNIT-004": {
    vi: "Tệp {file} là của {name}, không thuộc {under}, nên để riêng, không cộng. Đề nghị chuyển tệp về đúng nơi nhận.",
    en: "{file} comes from {name}, which is not below {under}; it is kept apart and not added. Pass it on to where it belongs.",
  },
  "UNIT-005": {
    vi: "Chưa rõ tệp nào gửi sau: đang coi {later} gửi sau {earlier}. Đề nghị xác nhận thứ tự.",
    en: "It is not certain which file is later: {later} is taken as after {earlier}. Confirm the order.",
  },
  "UNIT-006": {
    vi: "{about}: lần gửi sau (tệp {file}) sửa {before} thành {after}[ ({at})]. Đề nghị hỏi lại đơn vị nếu chưa rõ.",
    en: "{about}: the later file {file} changes {before} to {after}[ ({at})]. Ask the unit where that is not clear.",
  },
  "UNIT-007": {
    vi: '{about}: để trống (hoặc ghi …) ở lần gửi sau (tệp {file}); vẫn giữ {kept} của lần gửi trước. Nếu đơn vị muốn bỏ, đề nghị xác nhận "xóa" cho tệp này.',
    en: '{about}: blank (or …) in the later file {file}; the earlier {kept} stands. If the unit means to withdraw it, confirm "blank" for this file.',
  },
  "UNIT-008": {
    vi: "Mục {section}: lần gửi sau (tệp {file}) thay nội dung của lần gửi trước. Đề nghị đọc lại.",
    en: "Section {section}: the later file {file} replaces the earlier text. Please read it again.",
  },
  "UNIT-009": {
    vi: 'Mục {section}: để trống ở lần gửi sau (tệp {file}); vẫn giữ nội dung của lần gửi trước. Nếu đơn vị muốn bỏ, đề nghị xác nhận "xóa" cho tệp này.',
    en: 'Section {section}: blank in the later file {file}; the earlier text stands. If the unit means to withdraw it, confirm "blank" for this file.',
  },
  "UNIT-010": {
    vi: '{list}: dòng "{content}" không có ở lần gửi sau (tệp {file}); vẫn giữ dòng của lần gửi trước. Nếu đơn vị muốn bỏ, đề nghị xác nhận "xóa" cho tệp này.',
    en: '{list}: the row "{content}" is not in the later file {file}; the earlier row stands. If the unit means to withdraw it, confirm "blank" for this file.',
  },
  "UNIT-011": {
    vi: '{list}, dòng {row} "{content}": lần gửi sau (tệp {file}) sửa "{before}" thành "{after}". Đề nghị hỏi lại đơn vị nếu chưa rõ.',
    en: '{list}, row {row} "{content}": the later file {file} changes "{before}" to "{after}". Ask the unit where that is not clear.',
  },
  "UNIT-012": {
    vi: "{name} không có trong danh sách phải báo cáo[ ({why})]; tệp {file} để riêng, không cộng. Nếu đơn vị phải báo cáo, đề nghị bổ sung vào danh sách.",
    en: "{name} is not on the expected list[ ({why})]; {file} is kept apart and not added. If the unit has to report, add it to the list.",
  },
  "UNIT-013": {
    vi: "Tệp {file} là báo cáo của chính đơn vị tổng hợp nên để riêng, không cộng vào số liệu cấp dưới. Không phải xử lý gì thêm.",
    en: "{file} is the consolidating unit's own report; it is kept apart and not added to the units below. Nothing needs to be done.",
  },
  "UNIT-014": {
    vi: "Tệp {file} là của cấp trung gian: số liệu riêng của cấp này được cộng; chỉ tiêu do cấp dưới tính thì lấy từ tệp của cấp dưới. Không phải xử lý gì thêm.",
    en: "{file} comes from a level in between: its own figures count; what the level below counts is taken from their files. Nothing needs to be done.",
  },
  "UNIT-015": {
    vi: "{about}: đơn vị ghi {own}[ ({at})], còn {reporting}/{expected} đơn vị cấp dưới đã báo cáo cộng lại là {sum}. Đang lấy số của cấp dưới. Đề nghị đối chiếu; nếu đúng, ghi lý do ở cột Ghi chú, giải trình.",
    en: "{about}: the unit says {own}[ ({at})]; the {reporting}/{expected} units below that reported add up to {sum}, which counts. Please compare; if it is right, give the reason in the notes column.",
    settled: {
      vi: '{about}: đơn vị ghi {own}[ ({at})], còn {reporting}/{expected} đơn vị cấp dưới đã báo cáo cộng lại là {sum}. Đang lấy số của cấp dưới. Đơn vị đã giải trình: "{explained}".',
      en: '{about}: the unit says {own}[ ({at})]; the {reporting}/{expected} units below that reported add up to {sum}, which counts. The unit\'s reason: "{explained}".',
    },
  },
  "UNIT-016": {
    vi: "{about}: lần gửi sau (tệp {file}) để trống nên đã bỏ {before} của lần gửi trước, theo quyết định của người tổng hợp.",
    en: "{about}: blank in the later file {file}; the earlier {before} was withdrawn, as decided by the person who consolidates.",
  },
  "UNIT-017": {
    vi: "Mục {section}: lần gửi sau (tệp {file}) để trống nên đã bỏ nội dung của lần gửi trước, theo quyết định của người tổng hợp.",
    en: "Section {section}: blank in the later file {file}; the earlier text was withdrawn, as decided by the person who consolidates.",
  },
  "UNIT-018": {
    vi: '{list}: dòng "{content}" không có ở lần gửi sau (tệp {file}) nên đã bỏ, theo quyết định của người tổng hợp.',
    en: '{list}: the row "{content}" is not in the later file {file} and was withdrawn, as decided by the person who consolidates.',
  },
  "UNIT-019": {
    vi: "{about}: lần gửi sau (tệp {file}) vẫn ghi {value} nhưng đổi tình trạng số liệu từ {statusBefore} thành {statusAfter}[ ({at})]. Đề nghị hỏi lại đơn vị nếu chưa rõ.",
    en: "{about}: the later file {file} still says {value} but makes it {statusAfter} instead of {statusBefore}[ ({at})]. Ask the unit where that is not clear.",
  },
  "UNIT-020": {
    vi: '{about}: lần gửi sau (tệp {file}) sửa ghi chú "{before}" thành "{after}". Đề nghị đọc lại.',
    en: '{about}: the later file {file} changes the note "{before}" to "{after}". Please read it again.',
  },
  "UNIT-021": {
    vi: '{list}, dòng {row} "{content}": để trống ở lần gửi sau (tệp {file}); vẫn giữ "{kept}" của lần gửi trước. Nếu đơn vị muốn bỏ, đề nghị xác nhận "xóa" cho tệp này.',
    en: '{list}, row {row} "{content}": blank in the later file {file}; the earlier "{kept}" stands. If the unit means to withdraw it, confirm "blank" for this file.',
  },
  "UNIT-022": {
    vi: "Tệp {file} là sổ tổng hợp[ của {name}], không phải biểu mẫu của một đơn vị, nên để riêng cả tệp, không tính số liệu nào trong đó. Đề nghị đưa vào các tệp đã dùng để lập sổ này, hoặc biểu mẫu báo cáo riêng của đơn vị đó.",
    en: "{file} is the consolidated workbook[ of {name}], not a unit's form; it is kept apart whole and nothing in it counts. Give the files it was made from, or that unit's own report form.",
  },
  "UNIT-023": {
    vi: "Tệp {file} được tính là của {name}[ (trước đó đoán là của {other})] theo quyết định của người tổng hợp.",
    en: "{file} counts as the file of {name}[ (proposed before: {other})], as decided by the person who consolidates.",
  },
  "UNIT-024": {
    vi: 'Không tính được tệp {file} như đã quyết định ("{id}"): không có đơn vị này trong đợt báo cáo, hoặc chưa có đơn vị nào được đề xuất. Đề nghị quyết định lại.',
    en: '{file} cannot count as decided ("{id}"): the campaign has no such unit, or none was proposed. Decide again.',
  },
  "UNIT-025": {
    vi: "Tệp {file} để riêng, không tính cho đơn vị nào, theo quyết định của người tổng hợp.",
    en: "{file} is kept apart and counts for nobody, as decided by the person who consolidates.",
  },
  "UNIT-026": {
    vi: "Chưa nhận được tệp nào của {missing} đơn vị thuộc {name}. Chỉ tiêu cả hai cấp cùng báo cáo thì lấy số trong tệp {file} của {name}[: {given}]; {count} chỉ tiêu khác của các đơn vị đó chưa có số. Đề nghị đôn đốc các đơn vị gửi biểu mẫu.",
    en: "None of the {missing} units of {name} sent a file. What both levels report is taken from {file} of {name}[: {given}]; {count} other indicators of those units have no figure. Remind the units to send their forms.",
  },
  "UNIT-027": {
    vi: 'Quyết định "{question}: {answer}" không ứng với câu hỏi nào của các tệp đã đưa vào nên không có tác dụng. Đề nghị kiểm tra lại mã câu hỏi.',
    en: 'The decision "{question}: {answer}" answers no question of the files given and had no effect. Check the id of the question.',
  },
  "UNIT-028": {
    vi: "{about}: {unit} ghi {value}[ ({at})] nhưng không ghi {missing}, nên không được tính vào số chung của chỉ tiêu này. Đề nghị đơn vị bổ sung.",
    en: "{about}: {unit} says {value}[ ({at})] but gives no {missing}; it does not enter this total. Ask the unit to complete it.",
  },
  "UNIT-029": {
    vi: '{section}: sổ đang lập có nội dung "{ours}…", sổ {file}[ ({at})] có nội dung khác "{theirs}…". Đang giữ nội dung thứ nhất; đề nghị chọn nội dung nào được lấy.',
    en: '{section}: this book says "{ours}…", {file}[ ({at})] says "{theirs}…". The first one is kept; choose which of them is to stand.',
  },
  "UNIT-030": {
    vi: 'Câu hỏi "{question}" được trả lời khác nhau trong các sổ tổng hợp đã đưa vào: "{before}" và, trong sổ lưu sau ({file}), "{after}". Đang theo sổ lưu sau; đề nghị quyết định lại.',
    en: 'The question "{question}" is answered differently in the consolidated workbooks given: "{before}" and, in the later one ({file}), "{after}". The later one holds; decide again.',
  },
  "UNIT-031": {
    vi: '[{about}: ]không thực hiện được việc sửa hoặc điều chỉnh thành "{value}" ({by}, {how})[: mã {id}]. Số cũ được giữ. Đề nghị kiểm tra lại chỉ tiêu, kỳ và giá trị.',
    en: '[{about}: ]could not be put to "{value}" ({by}, {how})[: id {id}]. The former figure stands. Check the indicator, the period and the value.',
  },
  "UNIT-032": {
    vi: "{about}: đã sửa thành {value}[, số trong tệp là {now}] ({how}, {by}); chờ {unit} xác nhận. Đề nghị đơn vị gửi lại tệp có số này.",
    en: "{about}: put to {value}[, the file says {now}] ({how}, {by}); {unit} has not confirmed it yet. Ask the unit to send a file that says so.",
  },
  "UNIT-033": {
    vi: "{about}: tệp của {unit} nay đã ghi {value}, đúng như đã sửa ({how}, {by}); việc sửa không còn cần. Không phải xử lý gì thêm.",
    en: "{about}: the file of {unit} now says {value}, as it was put right ({how}, {by}); the correction is not needed any more. Nothing more to do.",
  },
  "UNIT-034": {
    vi: "{about}: đã sửa thành {value} ({how}, {by})[, lúc đó tệp ghi {before}], nhưng tệp {unit} gửi sau ghi {now}. Đang lấy số của tệp; đề nghị hỏi lại đơn vị rồi quyết định.",
    en: "{about}: put to {value} ({how}, {by})[, when the file said {before}], but the file {unit} sent later says {now}. The file's figure stands; ask the unit and decide.",
  },
  "UNIT-035": {
    vi: "{about}: giữ số đã sửa {value} ({how}, {by}) dù tệp {unit} gửi sau ghi {now}, theo quyết định của người tổng hợp. Đề nghị đơn vị gửi lại tệp có số này.",
    en: "{about}: {value} stands as put right ({how}, {by}) although the file {unit} sent later says {now}, as decided. Ask the unit to send a file that says so.",
  },
  "UNIT-036": {
    vi: "{about}: tổng được điều chỉnh {value} ({by}): {reason}. Các chỉ tiêu tính từ số này không đổi theo. Đề nghị ghi rõ việc điều chỉnh khi gửi báo cáo; bỏ được ở chỗ xem nguồn số liệu.",
    en: "{about}: the total was adjusted by {value} ({by}): {reason}. What is computed from it does not move along. Say so when the report is sent; it can be taken back where the total is traced.",
  },
  "UNIT-041": {
    vi: "Báo cáo của {unit} đã thay đổi sau khi được chấp nhận ngày {day}. Đề nghị xem lại rồi chấp nhận lại.",
    en: "The report of {unit} has changed since it was accepted on {day}. Look at it again, then accept it again.",
  },
  "UNIT-042": {
    vi: "Báo cáo của {unit} đã thay đổi sau khi chốt số liệu ngày {day}. Đề nghị xem chỗ thay đổi rồi chốt lại, hoặc yêu cầu đơn vị giải trình.",
    en: "The report of {unit} has changed since its figures were sealed on {day}. Look at what changed, then seal it again or ask the unit why.",
  },
  "UNIT-043": {
    vi: '[{about}: ][Mục {leaf}: ]yêu cầu bổ sung số {number} với {unit} chưa được trả lời: "{text}". Đề nghị nhắc đơn vị, hoặc xem xét chấp nhận.',
    en: '[{about}: ][Section {leaf}: ]remark {number} to {unit} is not answered yet: "{text}". Remind the unit, or consider accepting it.',
  },
};
