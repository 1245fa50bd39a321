import type { Sentences } from "./sentence";

/** LIST: the repeating lists. `row` is the ordinal in column STT. */
export const listSentences: Sentences = {
  "LIST-001": {
    vi: '{list}, dòng {row}: cột {column} ghi "{text}"[ (ô {cell})] được hiểu là {reading}. Nếu không đúng, đề nghị nhập lại.',
    en: '{list}, row {row}: "{text}" in {column}[ (cell {cell})] was read as {reading}. If that is wrong, type it again.',
  },
  "LIST-002": {
    vi: "{list}, dòng {row}: cột {column} chứa công thức {formula}[ (ô {cell})]; đã lấy kết quả. Đề nghị kiểm tra, nên nhập thẳng.",
    en: "{list}, row {row}: {column} holds the formula {formula}[ (cell {cell})]; its result was taken. Please check.",
  },
  "LIST-003": {
    vi: "{list}, dòng {row}: cột {column} đang báo lỗi hoặc chưa có kết quả, {text}[ (ô {cell})]. Đề nghị nhập lại.",
    en: "{list}, row {row}: {column} shows an error or has no result, {text}[ (cell {cell})]. Type it again.",
  },
  "LIST-004": {
    vi: '{list}, dòng {row}: cột {column} ghi "{text}"[ (ô {cell})] không có trong danh sách chọn; giữ nguyên như đã ghi. Đề nghị chọn lại.',
    en: '{list}, row {row}: "{text}" in {column}[ (cell {cell})] is not among the choices; it is kept as typed. Choose again.',
  },
  "LIST-005": {
    vi: '{list}, dòng {row}: cột {column} ghi "{text}"[ (ô {cell})] chưa hợp lệ; giữ nguyên như đã ghi. Đề nghị nhập lại.',
    en: '{list}, row {row}: "{text}" in {column}[ (cell {cell})] is not valid; it is kept as typed. Type it again.',
  },
  "LIST-006": {
    vi: "{list}, dòng {row}: {column} ({text}) nhiều hơn {other} ({most})[, ô {cell}]. Đề nghị kiểm tra cả hai số.",
    en: "{list}, row {row}: {column} ({text}) is more than {other} ({most})[, cell {cell}]. Check both numbers.",
  },
  "LIST-007": {
    vi: "{list}, dòng {row}: còn thiếu {column}[ (ô {cell})]. Đề nghị bổ sung.",
    en: "{list}, row {row}: {column} is missing[ (cell {cell})]. Please complete it.",
  },
  "LIST-008": {
    vi: "{list}, dòng {row}: {column} dài {length} ký tự[ (ô {cell})], nên không quá {most} ký tự. Đề nghị viết gọn lại.",
    en: "{list}, row {row}: {column} has {length} characters[ (cell {cell})]; at most {most} are wanted. Shorten it.",
  },
  "LIST-009": {
    vi: "{list}: đã dùng hết {rows} dòng có sẵn. Nếu còn nội dung, đề nghị bỏ khóa sheet (Review, Unprotect Sheet, không có mật khẩu) rồi ghi tiếp bên dưới; các dòng ấy vẫn được đọc.",
    en: "{list}: all {rows} prepared rows are in use. To go on, unprotect the sheet (Review, Unprotect Sheet, no password) and write below; those rows are read.",
  },
  "LIST-010": {
    vi: '{list}: dòng {sheetRow} của sheet ("{text}") trùng hoặc mất mã dòng, được đọc thành dòng {row}. Đề nghị kiểm tra.',
    en: '{list}: sheet row {sheetRow} ("{text}") has lost its id or repeats another\'s; it is read as row {row}. Please check.',
  },
  "LIST-011": {
    vi: "{list}: không tìm thấy cột {column} nên chưa đọc được cột này. Đề nghị kiểm tra xem cột có bị xóa không.",
    en: "{list}: the column {column} was not found and is not read. Check whether it was deleted.",
  },
  "LIST-012": {
    vi: "{list}: cột {column} không còn tiêu đề cũ[ (ô {cell})], được đọc theo vị trí. Đề nghị kiểm tra.",
    en: "{list}: the heading of {column} has changed[ (cell {cell})]; the column is read by its position. Please check.",
  },
  "LIST-013": {
    vi: '{list}: "{text}"[ (ô {cell})] nằm ngoài các cột của biểu; giữ lại, không tính. Đề nghị chuyển vào đúng cột nếu cần.',
    en: '{list}: "{text}"[ (cell {cell})] stands outside the columns of the form; it is kept and does not count. Move it to its column if needed.',
  },
  "LIST-014": {
    vi: "{list}: còn {count} ô nữa nằm ngoài các cột của biểu ở sheet {sheet}; giữ lại ở nội dung ngoài đề cương, không tính. Đề nghị chuyển vào đúng cột nếu cần.",
    en: "{list}: {count} more cells stand outside the columns of the form on sheet {sheet}; they are kept with what stands outside the outline and do not count. Move them to their columns if needed.",
  },
  "LIST-015": {
    vi: "{list}, dòng {row}: cột {column} (tự tính) bị gõ đè {text}[ (ô {cell})]; không dùng số gõ đè[, đã tính lại là {reading}]. Đề nghị kiểm tra các số dùng để tính.",
    en: "{list}, row {row}: the computed {column} was overtyped with {text}[ (cell {cell})], which is not used[; computed again it is {reading}]. Check the numbers it is computed from.",
  },
  "LIST-016": {
    vi: '{list}, dòng {row}: cột {column} ghi "{text}"[ (ô {cell})] bằng phông chữ cũ (.Vn hoặc VNI), đã chuyển thành "{reading}". Đề nghị kiểm tra.',
    en: '{list}, row {row}: "{text}" in {column}[ (cell {cell})] was typed in an old font (.Vn or VNI) and converted to "{reading}". Please check.',
  },
  "LIST-017": {
    vi: '{list}, dòng {row}: cột {column} ghi "{text}"[ (ô {cell})] có vẻ bằng bảng mã cũ, có thể là "{reading}"; đang giữ nguyên. Đề nghị gõ lại bằng Unicode.',
    en: '{list}, row {row}: "{text}" in {column}[ (cell {cell})] seems to be typed in an old encoding and may mean "{reading}"; it stands as it is. Type it again in Unicode.',
  },
  "LIST-018": {
    vi: "{list}: sheet {sheet} không còn dòng tiêu đề cột, các cột được đọc theo vị trí: {columns}. Nếu có cột đã đổi chỗ thì không nhận ra được. Đề nghị đối chiếu với dòng đầu tiên[ (ô {cell})] và xác nhận.",
    en: "{list}: sheet {sheet} has lost its row of column headings; its columns are read by their position: {columns}. Columns that changed places cannot be told apart. Compare with the first row[ (cell {cell})] and confirm.",
  },
  "LIST-021": {
    vi: '{list}, dòng {row}: ngày {reading} ở cột {column}[ (ô {cell})] có thể bị đảo ngày và tháng do Excel dùng kiểu ngày của Mỹ (trong sổ có ngày như "{text}" phải để dạng chữ), khi đó đúng ra là {swapped}; đang hiểu là {reading}. Đề nghị kiểm tra.',
    en: '{list}, row {row}: {reading} in {column}[ (cell {cell})] may have day and month the wrong way round, because Excel was set to American dates (the workbook holds days like "{text}" as text); then it should be {swapped}. It is taken as {reading}. Please check.',
  },
};
