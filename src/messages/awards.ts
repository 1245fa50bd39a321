import type { Sentences } from "./sentence";

/** AWARD: nominations for commendation. `nominee` is the name as written, `row` the ordinal in column STT. */
export const awardSentences: Sentences = {
  "AWARD-001": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" có thể trùng với "{otherName}" do {other} đề nghị (giống {likeness}%). Đề nghị xem lại; nếu đúng là một thì gộp hai dòng.',
    en: '{name}, {list}, row {row}: "{nominee}" may be the same as "{otherName}", nominated by {other} (alike by {likeness}%). Please look; if they are one, merge the two rows.',
  },
  "AWARD-002": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" được đề nghị {form}, và có thể cũng là "{otherName}" do {other} đề nghị {otherForm} (giống {likeness}%). Một thành tích chỉ khen một hình thức: đề nghị chọn một, hoặc ghi rõ hai thành tích khác nhau.',
    en: '{name}, {list}, row {row}: "{nominee}" is nominated for {form} and may also be "{otherName}", nominated by {other} for {otherForm} (alike by {likeness}%). One achievement earns one form: keep one of them, or say that there are two achievements.',
    blocking: {
      vi: '{name}, {list}, dòng {row}: "{nominee}" được đề nghị cả {form} và {otherForm} (dòng của {other}). Một thành tích chỉ khen một hình thức: đề nghị chọn một hình thức.',
      en: '{name}, {list}, row {row}: "{nominee}" is nominated for {form} and for {otherForm} (row of {other}). One achievement earns one form: keep one of them.',
    },
  },
  "AWARD-003": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" có thể đã được tặng {form}[, Quyết định số {decision}][, năm {year}] (tên ghi "{otherName}", giống {likeness}%). Đề nghị nêu rõ thành tích lần này là thành tích mới.',
    en: '{name}, {list}, row {row}: "{nominee}" may have received {form} before[, decision {decision}][, {year}] (written "{otherName}", alike by {likeness}%). Say that the achievement is a new one.',
  },
  "AWARD-004": {
    vi: '{name}, {list}, dòng {row}: {form} không tặng cho loại đối tượng này ("{nominee}"). Đề nghị chọn hình thức khác.',
    en: '{name}, {list}, row {row}: {form} is not given to this kind of nominee ("{nominee}"). Choose another form.',
  },
  "AWARD-005": {
    vi: '{name}, {list}, dòng {row}: {form} (đề nghị cho "{nominee}") không còn, hoặc chưa có, trong quy định áp dụng cho quyết định ngày {day}. Đề nghị chọn hình thức khác.',
    en: '{name}, {list}, row {row}: {form} (for "{nominee}") is not among the forms in force for a decision on {day}. Choose another form.',
  },
  "AWARD-006": {
    vi: '{name}, {list}, dòng {row}: {level} không trực tiếp đề nghị {form} (cho "{nominee}"); hình thức này do {by} đề nghị. Đề nghị chuyển hình thức khen, hoặc đề nghị cấp trên khen thưởng.',
    en: '{name}, {list}, row {row}: units of {level} do not put forward for {form} ("{nominee}"); that is done by {by}. Choose another form, or ask the level above to nominate.',
  },
  "AWARD-007": {
    vi: '{name}, {list}, dòng {row}: {form} (đề nghị cho "{nominee}") cần phong trào thực hiện từ {years} năm, tính từ ngày phát động {launched}; đến ngày dự kiến quyết định chưa đủ. Đề nghị giải trình, hoặc chọn hình thức khác.',
    en: '{name}, {list}, row {row}: {form} (for "{nominee}") needs a movement of {years} years, counted from its launch on {launched}; on the day of the decision it is shorter. Explain, or choose another form.',
  },
  "AWARD-008": {
    vi: "{name}: đề nghị {count} trường hợp tặng {form}, chỉ tiêu phân bổ là {most}. Đề nghị chọn lại, hoặc trả lại kèm lý do.",
    en: "{name}: {count} nominations for {form}, the quota is {most}. Choose among them, or return some with the reason.",
  },
  "AWARD-009": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" được {votes}/{members} phiếu ({share}%), chưa đạt mức đang đặt là {least}% tổng số thành viên Hội đồng. Đề nghị giải trình, hoặc chọn hình thức khác.',
    en: '{name}, {list}, row {row}: "{nominee}" has {votes} of {members} votes ({share}%), below {least}% of all members as set here. Explain, or choose another form.',
    blocking: {
      vi: '{name}, {list}, dòng {row}: "{nominee}" được {votes}/{members} phiếu ({share}%), chưa đạt {least}% tổng số thành viên Hội đồng theo quy định. Đề nghị lấy ý kiến bổ sung, hoặc rút đề nghị.',
      en: '{name}, {list}, row {row}: "{nominee}" has {votes} of {members} votes ({share}%), below the {least}% of all members that the law asks for. Ask the absent members, or withdraw the nomination.',
    },
  },
  "AWARD-010": {
    vi: '{name}, {list}, dòng {row}: tổng số thành viên của "{nominee}" ghi {members}, các dòng khác ghi {most}. Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng, không tính trên số người dự họp: đề nghị kiểm tra.',
    en: '{name}, {list}, row {row}: {members} members stand beside "{nominee}", {most} in other rows. The share is of all members of the council, not of those present: please check.',
  },
  "AWARD-011": {
    vi: '{name}, {list}, dòng {row}: chưa ghi đủ số phiếu đồng ý và tổng số thành viên của "{nominee}". Đề nghị bổ sung.',
    en: '{name}, {list}, row {row}: votes and members are not both given for "{nominee}". Please complete them.',
  },
  "AWARD-012": {
    vi: '{name}, {list}, dòng {row}: danh hiệu đề nghị cho "{nominee}" phải bỏ phiếu kín nhưng dòng này chưa ghi Có. Đề nghị bổ sung kết quả bỏ phiếu.',
    en: '{name}, {list}, row {row}: the title for "{nominee}" needs a secret ballot, and the row does not say there was one. Add its result.',
  },
  "AWARD-013": {
    vi: '{name}, {list}, dòng {row}: tên "{nominee}" có dấu cách thừa. Tên in trên Bằng khen, Giấy khen đúng như đã ghi: đề nghị sửa.',
    en: '{name}, {list}, row {row}: the name "{nominee}" has spaces too many. It is printed as it is written: please mend it.',
  },
  "AWARD-014": {
    vi: '{name}, {list}, dòng {row}: tên "{nominee}" viết hoa toàn bộ, hoặc không viết hoa chữ đầu. Đề nghị ghi đúng như sẽ in trên Bằng khen, Giấy khen.',
    en: '{name}, {list}, row {row}: the name "{nominee}" is all in capitals, or begins with a small letter. Write it as it is to be printed.',
  },
  "AWARD-015": {
    vi: '{name}, {list}, dòng {row}: tên "{nominee}" viết tắt {short}. Đề nghị ghi đầy đủ ({full}), đúng như sẽ in trên Bằng khen, Giấy khen.',
    en: '{name}, {list}, row {row}: the name "{nominee}" shortens {short}. Write it in full ({full}), as it is to be printed.',
  },
  "AWARD-016": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" chưa có tóm tắt thành tích. Đề nghị bổ sung.',
    en: '{name}, {list}, row {row}: "{nominee}" has no summary of achievement. Please add it.',
  },
  "AWARD-017": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" đang trong thời gian bị kỷ luật, thanh tra, điều tra, hoặc có đơn thư đang xác minh. Chưa đề nghị khen thưởng cho đến khi có kết luận: đề nghị rút khỏi danh sách.',
    en: '{name}, {list}, row {row}: "{nominee}" is under discipline, inspection or investigation, or a complaint is being looked into. Nobody is nominated before that is settled: take the row out.',
  },
  "AWARD-018": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" chưa ghi có hay không đang bị kỷ luật, khiếu nại. Đề nghị chọn Có hoặc Không.',
    en: '{name}, {list}, row {row}: the row of "{nominee}" does not say whether there is a discipline case or a complaint. Choose Có or Không.',
  },
  "AWARD-019": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" chưa có hình thức đề nghị trong danh mục[ (đang ghi "{text}")]. Đề nghị chọn lại.',
    en: '{name}, {list}, row {row}: "{nominee}" has no award form of the catalogue[ ("{text}" stands there)]. Choose again.',
  },
  "AWARD-020": {
    vi: "Người trực tiếp lao động, sản xuất: {count}/{all} cá nhân ({share}%), dưới mức phấn đấu {aim}% của đợt. Đề nghị xem xét khi lựa chọn.",
    en: "Direct workers are {count} of {all} individuals ({share}%), below the campaign's aim of {aim}%. Keep it in mind when choosing.",
  },
  "AWARD-021": {
    vi: "Nữ: {count}/{all} cá nhân ({share}%), dưới mức phấn đấu {aim}% của đợt. Đề nghị xem xét khi lựa chọn.",
    en: "Women are {count} of {all} individuals ({share}%), below the campaign's aim of {aim}%. Keep it in mind when choosing.",
  },
  "AWARD-022": {
    vi: "{name}, {form}: trong {count} đề nghị (chỉ tiêu {most}) có {women} cá nhân, hộ là nữ hoặc do nữ làm chủ và {collectives} tập thể có từ {share}% nữ. Khi thành tích ngang nhau, đề nghị ưu tiên các trường hợp này; việc chọn do Hội đồng quyết định.",
    en: "{name}, {form}: of {count} nominations (quota {most}), {women} are women or households headed by one, {collectives} are collectives with at least {share}% women. Among equals these come first; the council decides.",
  },
  "AWARD-023": {
    vi: '{name}, {list}, dòng {row}: hồ sơ của "{nominee}" còn thiếu báo cáo thành tích. Đề nghị bổ sung trước khi trình.',
    en: '{name}, {list}, row {row}: the dossier of "{nominee}" lacks the report of achievement. Add it before it goes up.',
  },
  "AWARD-024": {
    vi: '{name}, {list}, dòng {row}: danh hiệu {title} không dùng cho loại đối tượng này, hoặc không có trong quy định áp dụng ngày {day} ("{nominee}"). Đề nghị chọn lại.',
    en: '{name}, {list}, row {row}: the title {title} is not for this kind of nominee, or not in force on {day} ("{nominee}"). Choose again.',
  },
  "AWARD-025": {
    vi: '{name}, {list}, dòng {row}: tên hộ "{nominee}" chưa bắt đầu bằng Hộ ông hoặc Hộ bà. Đề nghị ghi đúng như sẽ in trên Bằng khen, Giấy khen.',
    en: '{name}, {list}, row {row}: the household\'s name "{nominee}" does not begin with Hộ ông or Hộ bà. Write it as it is to be printed.',
  },
  "AWARD-026": {
    vi: "Áp dụng: {pack}. Còn {count} giá trị chưa đối chiếu với văn bản (ghi ở sheet Thống kê). Đề nghị kiểm tra trước khi trình.",
    en: "Applied: {pack}. {count} values have not been held against the text yet (listed on the sheet Thống kê). Check them before the list goes up.",
  },
  "AWARD-027": {
    vi: "Tệp {file} không có cột tên người, tập thể đã được khen nên chưa đối chiếu được. Đề nghị dùng bảng có cột Họ và tên, hoặc Tên tập thể, cá nhân.",
    en: "{file} has no column with the names of those rewarded, so nothing was held against it. Use a table with a column Họ và tên or Tên tập thể, cá nhân.",
  },
  "AWARD-028": {
    vi: '{name}, {list}, dòng {row}: hồ sơ của "{nominee}" còn thiếu biên bản họp xét khen thưởng. Đề nghị bổ sung trước khi trình.',
    en: '{name}, {list}, row {row}: the dossier of "{nominee}" lacks the minutes of the council. Add them before it goes up.',
  },
  "AWARD-029": {
    vi: "Quyết định ngày {day} của {by} về {text} không còn đề nghị nào để áp dụng. Đề nghị kiểm tra; quyết định vẫn được giữ trong nhật ký.",
    en: "The decision of {day} by {by} about {text} names no nomination any more. Please check; it stays in the log.",
  },
  "AWARD-030": {
    vi: '{name}, {list}, dòng {row}: "{nominee}" đã gộp vào một đề nghị không còn trong danh sách nên không ai được khen. Đề nghị bỏ gộp, hoặc chọn lại.',
    en: '{name}, {list}, row {row}: "{nominee}" was merged into a nomination that is no longer on the list, so nobody is on it. Take the merge back, or choose again.',
  },
  "AWARD-031": {
    vi: '{at}: ý kiến về "{nominee}" không khớp với đề nghị nào trong danh sách đã gửi. Đề nghị kiểm tra tên, hoặc ghi ý kiến trực tiếp.',
    en: '{at}: the opinion about "{nominee}" matches no nomination of the list that was sent. Check the name, or enter the opinion by hand.',
  },
  "AWARD-032": {
    vi: '{at}: "{text}" (về "{nominee}") không phải Đồng ý, Không đồng ý hoặc Ý kiến khác nên chưa ghi nhận. Đề nghị hỏi lại cơ quan cho ý kiến.',
    en: '{at}: "{text}" (about "{nominee}") is none of the three opinions and was not taken. Ask the office again.',
  },
  "AWARD-033": {
    vi: '{at}: tên đã gửi là "{was}", bản trả lời ghi "{nominee}"; ý kiến được ghi cho tên đã gửi. Đề nghị kiểm tra.',
    en: '{at}: the name sent was "{was}", the answer has "{nominee}"; the opinion was taken for the name sent. Please check.',
  },
  "AWARD-034": {
    vi: "Còn {count} đề nghị chưa có ý kiến trong tệp {file}. Đề nghị hỏi lại cơ quan cho ý kiến nếu cần.",
    en: "{count} nominations have no opinion in {file}. Ask the office again if needed.",
  },
  "AWARD-035": {
    vi: '{at}: "{text}" không phải ngày nên chưa dùng. Đề nghị ghi ngày/tháng/năm, ví dụ 20/12/2023.',
    en: '{at}: "{text}" is no day and is not used. Write day/month/year, for example 20/12/2023.',
  },
  "AWARD-036": {
    vi: '{at}: "{text}" không phải số dùng được ở đây nên chưa dùng. Đề nghị ghi số đếm, hoặc tỷ lệ từ 1 đến 100 (ví dụ 5 cho 5%).',
    en: '{at}: "{text}" is no number that can be used here and is not used. Write a count, or a percentage from 1 to 100 (5 for 5%).',
  },
  "AWARD-037": {
    vi: '{at}: "{text}" không có trong danh mục của đợt, hoặc có nhiều hơn một, nên dòng này chưa dùng. Đề nghị chọn trong danh sách; đơn vị trùng tên thì ghi mã.',
    en: '{at}: "{text}" is not known to the campaign, or known twice, so the row is not used. Choose from the list; write the code of units with one name.',
  },
  "AWARD-038": {
    vi: "{at}: dòng chỉ tiêu này còn thiếu, hoặc ghi cả số lượng lẫn tỷ lệ (cột {column}), nên chưa dùng. Đề nghị ghi hình thức, cấp và một trong hai: số lượng, hoặc tỷ lệ kèm loại đơn vị và cách làm tròn.",
    en: "{at}: this quota is incomplete, or has both a number and a share (column {column}), and is not used. Give form, level and either a number or a share with kind of unit and rounding.",
  },
};
