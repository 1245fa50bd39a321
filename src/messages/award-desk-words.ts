/** What the desk says of nominations: why a decision could not be taken, and each one in Nhật ký. */
export const awardDeskWords = {
  awardNeedsWho: {
    vi: "Chưa ghi người quyết định. Ghi họ và tên ở ô Người quyết định rồi làm lại.",
    en: "Who decides is not named. Type the name into Decided by, then do it again.",
  },
  awardNeedsReason: {
    vi: "Chưa có lý do. Ghi lý do để đơn vị đề nghị biết rồi làm lại.",
    en: "There is no reason yet. Type one for the unit that nominated, then do it again.",
  },
  awardNeedsName: {
    vi: "Chưa đủ tên và đơn vị đề nghị. Ghi tên đối tượng, chọn đơn vị rồi làm lại.",
    en: "The nominee's name or unit is missing. Type the name, choose the unit, then do it again.",
  },
  awardUnknown: {
    vi: "Đề nghị này không còn trong danh sách. Mở lại màn hình để xem danh sách hiện nay.",
    en: "This nomination is no longer on the list. Open the screen again to see the list as it is.",
  },
  awardNotPossible: {
    vi: "Không thực hiện được với đề nghị này: hình thức không dành cho loại đối tượng này, hoặc hai đề nghị không gộp được. Đề nghị chọn lại.",
    en: "This cannot be done with this nomination: the form is not for this kind of nominee, or the two cannot be merged. Choose again.",
  },
  awardIsGiven: {
    vi: "Đã ghi quyết định khen thưởng cho đề nghị này. Bỏ quyết định đó trước rồi làm lại.",
    en: "The award of this nomination is on record. Take that back first, then do it again.",
  },
  awardNeedsDecision: {
    vi: "Chưa đủ số và ngày của quyết định khen thưởng. Ghi đủ hai ô rồi làm lại.",
    en: "The number or the day of the decision is missing. Fill in both, then do it again.",
  },
  awardMoveOne: {
    vi: "Mỗi lần chỉ chuyển được một đề nghị. Chọn một đề nghị rồi làm lại.",
    en: "One nomination is moved at a time. Choose one, then do it again.",
  },
  awardMoveEnd: {
    vi: "Đề nghị này đã ở đầu hoặc cuối nhóm, không chuyển thêm được.",
    en: "This nomination is first or last of its group and cannot be moved further.",
  },
  awardNothingToUndo: { vi: "Không có quyết định nào để bỏ.", en: "There is no decision to take back." },
  awardNotNow: {
    vi: "Chưa có quy định khen thưởng hoặc danh sách đề nghị để làm việc này.",
    en: "There are no award rules or no nominations to do this with.",
  },
  awardNoReferral: {
    vi: "Không có đề nghị nào phải xin ý kiến ở cấp này.",
    en: "No nomination needs another office's opinion at this level.",
  },
  awardNoAnswer: {
    vi: "Tệp này không phải sổ xin ý kiến khen thưởng. Chọn tệp cơ quan cho ý kiến gửi lại.",
    en: "This file is no workbook of opinions. Choose the one the other office sent back.",
  },
  modelNoList: {
    vi: "Không tìm thấy sheet đề nghị khen thưởng để ghi vào. Bấm Khôi phục kiểm tra nhập liệu, hoặc lấy lại biểu mẫu, rồi làm lại.",
    en: "The sheet of nominations to write into was not found. Restore the entry rules, or take the form again, then do it again.",
  },
  modelListFull: {
    vi: "Sheet đề nghị khen thưởng đã dùng hết các dòng kẻ sẵn. Bỏ bớt dòng không dùng, hoặc hỏi cấp trên, rồi làm lại.",
    en: "Every prepared row of the nominations is in use. Clear rows that are not needed, or ask the level above, then do it again.",
  },
  awardFromModel: { vi: "Từ mô hình, điển hình: {name}", en: "From the models: {name}" },
  logAwardAccept: { vi: "{by}: chấp nhận {nominee}", en: "{by}: {nominee} accepted" },
  logAwardReturn: { vi: "{by}: trả lại {nominee}", en: "{by}: {nominee} returned" },
  logAwardForm: {
    vi: "{by}: chuyển hình thức khen của {nominee}",
    en: "{by}: {nominee} put to another form",
  },
  logAwardOrder: { vi: "{by}: xếp lại thứ tự {nominee}", en: "{by}: {nominee} put in another place" },
  logAwardMerge: { vi: "{by}: gộp {nominee} với {detail}", en: "{by}: {nominee} merged into {detail}" },
  logAwardStep: { vi: "{by}: {detail}, {nominee}", en: "{by}: {detail}, {nominee}" },
  logAwardOpinion: { vi: "{by}: cho ý kiến về {nominee}", en: "{by}: opinion on {nominee}" },
  logAwardGive: {
    vi: "{by}: ghi Quyết định {detail} cho {nominee}",
    en: "{by}: decision {detail} entered for {nominee}",
  },
  logAwardAdd: { vi: "{by}: thêm {nominee}", en: "{by}: {nominee} added" },
  logAwardTyped: {
    vi: "Sửa tay trong danh sách khen thưởng: {detail} ({nominee}). Lần tổng hợp này ghi lại theo đề nghị; muốn giữ thì sửa ở biểu của đơn vị hoặc ở Khen thưởng.",
    en: "Typed over in an award list: {detail} ({nominee}). This run writes what was nominated; to keep it, change the unit's form or the nomination.",
  },
  logAwardRowGone: {
    vi: "Dòng của {nominee} bị xóa trong {detail}. Lần tổng hợp này ghi lại; muốn bỏ thì trả lại đề nghị ở Khen thưởng.",
    en: "The row of {nominee} was deleted in {detail}. This run writes it again; to leave it out, return the nomination.",
  },
  logAwardRowAdded: {
    vi: "Dòng {nominee} thêm tay ở {detail} không thuộc đề nghị nào. Lần tổng hợp này bỏ dòng đó; muốn giữ thì thêm đối tượng ở Khen thưởng.",
    en: "The row {nominee} added by hand at {detail} belongs to no nomination. This run takes it away; to keep it, add the nominee.",
  },
  logAwardGuidance: {
    vi: "{by}: nạp hướng dẫn khen thưởng, {detail}",
    en: "{by}: award guidance loaded, {detail}",
  },
  awardNoGuidance: {
    vi: "Tệp này không phải bảng hướng dẫn khen thưởng. Tải bảng mẫu, điền rồi nạp lại.",
    en: "This file is no table of award guidance. Take the blank table, fill it in, then load it.",
  },
  logAwardUndo: { vi: "{by}: bỏ quyết định về {nominee}", en: "{by}: decision on {nominee} taken back" },
} as const;
