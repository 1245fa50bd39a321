import type { Sentences } from "./sentence";

/** PLACE: what stood where it was not expected, and what was decided about it. */
export const placeSentences: Sentences = {
  "PLACE-001": {
    vi: "{about}: không tìm thấy dòng này trong sheet {sheet} nên chưa có số liệu. Đề nghị kiểm tra xem dòng có bị xóa không.",
    en: "{about}: its row is not in sheet {sheet}, so there is no figure. Check whether it was deleted.",
  },
  "PLACE-002": {
    vi: '[{about}: ]dòng bị chép lặp; "{text}"[ ({at})] ở dòng sau được giữ lại, không tính. Đề nghị xóa dòng thừa.',
    en: '[{about}: ]the row stands twice; "{text}"[ ({at})] in the later row is kept and does not count. Delete the surplus row.',
  },
  "PLACE-003": {
    vi: 'Nội dung ngoài đề cương: "{text}"[ ({at})] được giữ lại, không tính vào chỉ tiêu nào. Đề nghị chuyển vào đúng mục nếu cần.',
    en: 'Content outside the outline: "{text}"[ ({at})] is kept and counts for no indicator. Move it to its section if needed.',
  },
  "PLACE-004": {
    vi: 'Mục {section}: nội dung dán tràn lên dòng của biểu mẫu; {count} đoạn từ "{text}"[ ({at})] đang được coi là của mục này. Đề nghị xác nhận.',
    en: 'Section {section}: a pasted text ran over rows of the form; {count} paragraphs from "{text}"[ ({at})] on are taken as part of it. Please confirm.',
  },
  "PLACE-005": {
    vi: '[{about}: ][Mục {leaf}: ]"{text}"[ ({at})] nằm ở ô không hỏi nên giữ lại, không tính. Đề nghị chuyển về đúng ô.',
    en: '[{about}: ][Section {leaf}: ]"{text}"[ ({at})] stands in a cell that is not asked; it is kept and does not count. Move it to its cell.',
  },
  "PLACE-006": {
    vi: "Sheet {sheet} mất cột mã ẩn; đã nhận các dòng theo tên mục, tên chỉ tiêu. Đề nghị kiểm tra số liệu đã nhận.",
    en: "Sheet {sheet} has lost its hidden ids; rows were recognised by their words. Check the figures taken.",
  },
  "PLACE-007": {
    vi: "Sheet {sheet} mất dòng mã ẩn của các cột; đã nhận các cột theo tiêu đề. Đề nghị kiểm tra số liệu đã nhận.",
    en: "Sheet {sheet} has lost its hidden column ids; columns were recognised by their headings. Check the figures taken.",
  },
  "PLACE-008": {
    vi: '{about}: ô tự tính bị gõ đè "{text}"[ ({at})]; không dùng số gõ đè, đã tính lại từ số liệu gốc. Đề nghị kiểm tra các số liệu gốc.',
    en: '{about}: the computed cell was overtyped with "{text}"[ ({at})], which is not used; it is computed again from its parts. Check the parts.',
  },
  "PLACE-009": {
    vi: '{about}: mã ẩn của dòng bị mất hoặc không khớp với tên, nên "{text}"[ ({at})] chưa được tính. Đề nghị xác nhận có phải chỉ tiêu này không.',
    en: '{about}: the row has lost its id, or its words are another row\'s, so "{text}"[ ({at})] does not count. Confirm whether it is this indicator.',
  },
  "PLACE-010": {
    vi: 'Mục {section}: tiêu đề đã bị sửa thành "{text}"[ ({at})]; phần bên dưới đang được coi là của mục này. Đề nghị xác nhận.',
    en: 'Section {section}: the heading was reworded to "{text}"[ ({at})]; what follows is taken as part of it. Please confirm.',
  },
  "PLACE-011": {
    vi: '[{about}: ][Mục {leaf}: ]tên mục hoặc tên chỉ tiêu đã bị sửa thành "{text}"[ ({at})]; vẫn nhận theo mã ẩn. Đề nghị kiểm tra số liệu có đúng chỉ tiêu không.',
    en: '[{about}: ][Section {leaf}: ]a heading or label was changed to "{text}"[ ({at})]; the row was recognised by its hidden id. Check that the figures are this indicator\'s.',
  },
  "PLACE-012": {
    vi: '{about}: các dòng đã bị sắp xếp lệch với mã ẩn; số liệu[ "{text}"][ ({at})] được lấy theo tên chỉ tiêu. Đề nghị kiểm tra.',
    en: '{about}: rows were sorted away from their hidden ids; the figure[ "{text}"][ ({at})] was taken by label. Please check.',
  },
  "PLACE-013": {
    vi: '{about}: đơn vị tính đã bị sửa thành "{text}"[ ({at})], biểu mẫu hỏi theo {asked}. Đề nghị kiểm tra số liệu của dòng này.',
    en: '{about}: the measure unit was changed to "{text}"[ ({at})]; {asked} is asked. Check the figures of this row.',
  },
  "PLACE-014": {
    vi: "Mục {section}: không tìm thấy trong sheet {sheet} nên chưa có nội dung. Đề nghị kiểm tra xem mục có bị xóa không.",
    en: "Section {section} is not in sheet {sheet}, so there is no text. Check whether it was deleted.",
  },
  "PLACE-015": {
    vi: "Sheet {sheet} mất tiêu đề và mã ẩn của các cột, không còn gì cho biết cột nào của năm nào; số liệu chưa được tính, được hỏi lại theo từng cột. Đề nghị xác nhận.",
    en: "Sheet {sheet} has lost the headings and the ids of its columns, and nothing says which year a column is; its figures do not count yet and are asked column by column. Please confirm.",
  },
  "PLACE-016": {
    vi: '{about}: "{text}"[ ({at})] được tính theo quyết định của người tổng hợp.',
    en: '{about}: "{text}"[ ({at})] counts, as decided by the person who consolidates.',
  },
  "PLACE-017": {
    vi: '{about}: "{text}"[ ({at})] thay cho "{before}" theo quyết định của người tổng hợp.',
    en: '{about}: "{text}"[ ({at})] replaces "{before}", as decided by the person who consolidates.',
  },
  "PLACE-018": {
    vi: '"{text}"[ ({at})] không tính, theo quyết định của người tổng hợp; vẫn giữ ở nội dung ngoài đề cương.',
    en: '"{text}"[ ({at})] does not count, as decided by the person who consolidates; it is kept with what stands outside the outline.',
  },
  "PLACE-019": {
    vi: 'Không đặt được "{text}"[ ({at})] vào {id} như đã quyết định: không có chỗ này, đơn vị không phải báo cáo, hoặc chỗ này hỏi loại số liệu khác. Đề nghị quyết định lại.',
    en: '"{text}"[ ({at})] cannot be put to {id} as decided: there is no such place, the unit does not owe it, or it asks another kind of answer. Decide again.',
  },
  "PLACE-020": {
    vi: 'Mục {section}: nội dung từ "{text}"[ ({at})] được xếp vào mục này theo quyết định của người tổng hợp.',
    en: 'Section {section}: the text from "{text}"[ ({at})] on stands here as decided by the person who consolidates.',
  },
  "PLACE-021": {
    vi: '[{about}: ][Mục {leaf}: ][{list}, dòng {row}: ]ô bị gộp ô che khuất nhưng vẫn còn "{text}"[ ({at})], giá trị đó vẫn được đọc. Đề nghị bỏ gộp ô và kiểm tra.',
    en: '[{about}: ][Section {leaf}: ][{list}, row {row}: ]the cell lies under a merged cell but still holds "{text}"[ ({at})], which was read. Unmerge the cells and check.',
  },
  "PLACE-022": {
    vi: '{about}: ô số liệu để trống, còn "{text}"[ ({at})] nằm ở cột tình trạng số liệu nên chưa được tính. Đề nghị xác nhận có phải là số liệu này không.',
    en: '{about}: the entry is blank while "{text}"[ ({at})] stands in the status column; it does not count. Confirm whether it is this figure.',
  },
  "PLACE-023": {
    vi: '{about}: tiêu đề cột ghi "{heading}" nhưng mã ẩn là của cột "{column}", nên "{text}"[ ({at})] chưa được tính. Đề nghị xác nhận có phải là số liệu này không.',
    en: '{about}: the column is headed "{heading}" but its hidden id is that of "{column}", so "{text}"[ ({at})] does not count. Confirm whether it is this figure.',
  },
  "PLACE-024": {
    vi: 'Tiêu đề cột "{own}" đã bị sửa thành "{text}"[ ({at})], không khớp với mã ẩn của cột. Đề nghị kiểm tra số liệu của cột.',
    en: 'The heading "{own}" was changed to "{text}"[ ({at})] and does not match the hidden id of the column. Check the figures of the column.',
  },
  "PLACE-025": {
    vi: 'Mục {section}: "{text}"[ ({at})] gõ đè lên dòng hướng dẫn của biểu mẫu, đang được coi là nội dung của mục này. Đề nghị xác nhận.',
    en: 'Section {section}: "{text}"[ ({at})] was typed over a line of the form and is taken as text of this section. Please confirm.',
  },
  "PLACE-026": {
    vi: 'Mục {section}: {count} đoạn từ "{text}"[ ({at})] đang được coi là phần dán tràn của mục {other}, không phải nội dung của mục này. Đề nghị xác nhận.',
    en: 'Section {section}: {count} paragraphs from "{text}"[ ({at})] on are taken as a paste running over from section {other}, not as text of this section. Please confirm.',
  },
  "PLACE-027": {
    vi: '[{about}: ][Mục {leaf}: ]{count} đoạn ở sheet {sheet} (ô {cells}) gõ bằng phông chữ cũ (.Vn hoặc VNI), từ "{text}", đã chuyển thành "{reading}". Đề nghị kiểm tra.',
    en: '[{about}: ][Section {leaf}: ]{count} paragraphs on sheet {sheet} (cell {cells}), from "{text}" on, were typed in an old font (.Vn or VNI) and converted to "{reading}". Please check.',
  },
  "PLACE-028": {
    vi: '[{about}: ][Mục {leaf}: ]{count} đoạn ở sheet {sheet} (ô {cells}) có vẻ gõ bằng bảng mã cũ, từ "{text}", có thể là "{reading}"; đang giữ nguyên. Đề nghị gõ lại bằng Unicode.',
    en: '[{about}: ][Section {leaf}: ]{count} paragraphs on sheet {sheet} (cell {cells}), from "{text}" on, seem to be typed in an old encoding and may mean "{reading}"; they stand as they are. Type them again in Unicode.',
  },
  "PLACE-029": {
    vi: 'Tiến độ, dòng "{line}": ô tự tính bị gõ đè "{text}"[ ({at})]; không dùng số gõ đè, số đó được giữ lại. Không phải xử lý gì thêm.',
    en: 'Progress, line "{line}": a computed cell was overtyped with "{text}"[ ({at})], which is kept and not used. Nothing needs to be done.',
  },
  "PLACE-030": {
    vi: '{about}: "{text}"[ ({at})] nằm cạnh ô trả lời còn trống, đã lấy làm câu trả lời. Đề nghị kiểm tra.',
    en: '{about}: "{text}"[ ({at})] stands beside the blank answer and was taken for it. Please check.',
  },
  "PLACE-031": {
    vi: 'Mục {section}: {count} đoạn từ "{text}"[ ({at})] nằm cách phần của mục, không có mã ẩn, đang được coi là nội dung của mục này. Đề nghị xác nhận.',
    en: 'Section {section}: {count} paragraphs from "{text}"[ ({at})] on stand apart from the section, without ids, and are taken as part of it. Please confirm.',
  },
  "PLACE-032": {
    vi: "Sheet {sheet} không còn cột {own} nên chưa đọc được số liệu, nội dung của cột này. Đề nghị kiểm tra xem cột có bị xóa không.",
    en: "Sheet {sheet} has lost its column {own}, so nothing of that column was read. Check whether it was deleted.",
  },
  "PLACE-033": {
    vi: '{about}: sheet mất tiêu đề và mã ẩn của các cột nên "{text}"[ ({at})], ở chỗ của cột "{column}", chưa được tính. Đề nghị xác nhận có phải là số liệu này không.',
    en: '{about}: headings and ids of the columns are gone, so "{text}"[ ({at})], where "{column}" was, does not count. Confirm whether it is this figure.',
  },
  "PLACE-034": {
    vi: "Mục {section}: sheet {sheet} theo biểu mẫu phiên bản khác và không còn tiêu đề của mục này; nội dung từ ô {cell} được nhận theo mã ẩn. Đề nghị kiểm tra xem có đúng mục không.",
    en: "Section {section}: sheet {sheet} follows another version of the form and has lost the section's heading; the text from cell {cell} on was recognised by its hidden id. Check that it is this section's.",
  },
  "PLACE-035": {
    vi: '{about}: cột ghi "{heading}", không phải tiêu đề của biểu mẫu, có thể là cột "{column}", nên "{text}"[ ({at})] chưa được tính. Đề nghị xác nhận có phải là số liệu này không.',
    en: '{about}: the column is headed "{heading}", which is no heading of the form and may mean "{column}", so "{text}"[ ({at})] does not count. Confirm whether it is this figure.',
  },
  "PLACE-040": {
    vi: 'Nội dung[ ({at})] dài đúng {most} ký tự, mức tối đa của một ô Excel, kết thúc bằng "{text}"; phần sau có thể đã bị cắt khi dán. Đề nghị đối chiếu với bản gốc và ghi tiếp vào dòng dưới.',
    en: 'The text[ ({at})] has exactly {most} characters, the most a cell of Excel holds, and ends with "{text}"; what followed may have been cut when it was pasted. Compare with the original and go on in the row below.',
  },
  "PLACE-041": {
    vi: "Cột Kiểm tra của sheet {sheet} còn {count} ô không có công thức của biểu mẫu (từ ô {cells}) nên ở các dòng đó sheet không tự báo lỗi; kết quả kiểm tra của phần mềm vẫn đầy đủ. Đề nghị dùng Khôi phục kiểm tra nhập liệu nếu còn sửa số liệu.",
    en: "In column Kiểm tra of sheet {sheet} {count} cells (from {cells} on) have lost their formula, so the sheet itself says nothing of those rows; the program's own checks are complete. Restore the validation if figures are still to be changed.",
  },
  "PLACE-042": {
    vi: "Mục {section}: có {count} đoạn dài trên {most} ký tự, từ ô {cell} sheet {sheet}; Excel không hiện và không in hết một dòng dài như vậy. Đề nghị tách thành nhiều dòng, mỗi đoạn một dòng.",
    en: "Section {section}: {count} paragraphs have over {most} characters, from cell {cell} of sheet {sheet} on; Excel neither shows nor prints the whole of such a row. Split them, one paragraph a row.",
  },
  "PLACE-043": {
    vi: 'Mục {section}: không thấy đề mục trên sheet {sheet}; {count} đoạn từ "{text}"[ ({at})] đang được coi là nội dung của mục {other}, có thể là của mục này. Đề nghị xác nhận.',
    en: 'Section {section}: its heading is not on sheet {sheet}; {count} paragraphs from "{text}"[ ({at})] on are taken as text of section {other} and may be this section\'s. Please confirm.',
  },
};
