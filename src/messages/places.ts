import type { Sentences } from "./sentence";

/** PLACE and LIST: what stood where it was not expected. */
export const placeSentences: Sentences = {
  "PLACE-001": {
    severity: "needs-reason",
    vi: "{part}: không tìm thấy dòng này trong sheet {sheet}. Hãy kiểm tra xem dòng có bị xóa không.",
    en: "{part}: its row is not in sheet {sheet}. Check whether it was deleted.",
  },
  "PLACE-002": {
    severity: "needs-reason",
    vi: 'Dòng bị chép lặp; giá trị "{text}" ở dòng sau không được tính. Hãy xóa dòng thừa.',
    en: 'The row was copied; "{text}" in the later row does not count. Delete the surplus row.',
  },
  "PLACE-003": {
    severity: "notes",
    vi: 'Nội dung ngoài đề cương: "{text}" được giữ lại, không cộng vào chỉ tiêu nào.',
    en: 'Content outside the outline: "{text}" is kept and counts for no indicator.',
  },
  "PLACE-004": {
    severity: "needs-reason",
    vi: 'Nội dung dán tràn lên dòng của biểu mẫu; {count} đoạn, bắt đầu từ "{text}", đang được coi là của mục {section}. Hãy xác nhận.',
    en: 'A pasted text ran over rows of the form; {count} paragraphs from "{text}" on are taken as part of {section}. Please confirm.',
  },
  "PLACE-005": {
    severity: "needs-reason",
    vi: 'Có "{text}" ở ô không hỏi, cạnh ô nhập. Đã giữ lại nhưng chưa tính. Hãy chuyển về đúng ô.',
    en: '"{text}" stands in a cell that is not asked, beside the entry. It is kept but does not count. Move it to its cell.',
  },
  "PLACE-006": {
    severity: "notes",
    vi: "Sheet {sheet} mất cột mã ẩn; đã nhận các dòng theo tên mục, tên chỉ tiêu.",
    en: "Sheet {sheet} has lost its hidden ids; rows were recognised by their words.",
  },
  "PLACE-007": {
    severity: "notes",
    vi: "Sheet {sheet} mất dòng mã ẩn của các cột; đã nhận các cột theo tiêu đề.",
    en: "Sheet {sheet} has lost its hidden column ids; columns were recognised by their headings.",
  },
  "PLACE-008": {
    severity: "notes",
    vi: '{part}, {period}: ô tự tính bị gõ đè "{text}"; hệ thống tính lại từ số liệu gốc, không dùng số gõ đè.',
    en: '{part}, {period}: the computed cell was overtyped with "{text}"; it is recomputed from its parts.',
  },
  "PLACE-009": {
    severity: "needs-reason",
    vi: '{part}, {period}: dòng mất mã, tên chỉ gần giống nên "{text}" chưa được tính. Hãy xác nhận có phải chỉ tiêu này không.',
    en: '{part}, {period}: the row has lost its id and its words are only similar, so "{text}" does not count. Is it this indicator?',
  },
  "PLACE-010": {
    severity: "needs-reason",
    vi: 'Tiêu đề "{text}" đã bị sửa; phần bên dưới đang được coi là của mục {section}. Hãy xác nhận.',
    en: 'The heading "{text}" was reworded; what follows is taken as {section}. Please confirm.',
  },
  "PLACE-011": {
    severity: "notes",
    vi: 'Tên mục hoặc tên chỉ tiêu đã bị sửa thành "{text}"; vẫn nhận theo mã ẩn.',
    en: 'A heading or label was changed to "{text}"; the row was recognised by its hidden id.',
  },
  "PLACE-012": {
    severity: "needs-reason",
    vi: "{part}: các dòng đã bị sắp xếp lệch với mã ẩn; số liệu được lấy theo tên chỉ tiêu. Hãy kiểm tra.",
    en: "{part}: rows were sorted away from their hidden ids; figures were taken by label. Please check.",
  },
  "PLACE-013": {
    severity: "needs-reason",
    vi: '{part}: đơn vị tính đã bị sửa thành "{text}", biểu mẫu hỏi theo {asked}. Hãy kiểm tra số liệu của dòng này.',
    en: '{part}: the measure unit was changed to "{text}"; {asked} is asked. Check the figures of this row.',
  },
  "PLACE-014": {
    severity: "needs-reason",
    vi: "Không tìm thấy mục {section} trong sheet {sheet}. Hãy kiểm tra xem mục có bị xóa không.",
    en: "Section {section} is not in sheet {sheet}. Check whether it was deleted.",
  },
  "PLACE-015": {
    severity: "needs-reason",
    vi: "Sheet {sheet} mất tiêu đề các cột; số liệu được lấy theo vị trí cột ban đầu. Hãy kiểm tra.",
    en: "Sheet {sheet} has lost its column headings; figures were taken by the columns' first places. Please check.",
  },
  "PLACE-016": {
    severity: "notes",
    vi: '{part}, {period}: "{text}" được tính theo xác nhận của người tổng hợp.',
    en: '{part}, {period}: "{text}" counts, as confirmed by the person who consolidates.',
  },
  "PLACE-017": {
    severity: "notes",
    vi: '{part}, {period}: "{text}" thay cho "{before}" theo xác nhận của người tổng hợp.',
    en: '{part}, {period}: "{text}" replaces "{before}", as confirmed by the person who consolidates.',
  },
  "PLACE-018": {
    severity: "notes",
    vi: '"{text}" được để ngoài theo quyết định của người tổng hợp; vẫn giữ lại ở nội dung ngoài đề cương.',
    en: '"{text}" is left aside as decided; it is kept with what stands outside the outline.',
  },
  "PLACE-019": {
    severity: "needs-reason",
    vi: 'Không đặt được "{text}" vào {id} như đã quyết định: không có chỗ này, hoặc chỗ này hỏi loại số liệu khác. Hãy quyết định lại.',
    en: '"{text}" cannot be put to {id} as decided: there is no such place, or it asks another kind of answer. Decide again.',
  },
  "PLACE-020": {
    severity: "notes",
    vi: 'Mục {section}: nội dung từ "{text}" được xếp vào mục này theo quyết định của người tổng hợp.',
    en: 'Section {section}: the text from "{text}" on stands here as decided by the person who consolidates.',
  },
  "PLACE-021": {
    severity: "needs-reason",
    vi: 'Ô này bị gộp ô che khuất nhưng vẫn còn "{text}", và giá trị đó vẫn được đọc. Hãy bỏ gộp ô và kiểm tra.',
    en: 'This cell lies under a merged cell but still holds "{text}", which was read. Unmerge the cells and check.',
  },
};
