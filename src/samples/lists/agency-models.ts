import type { ModelWords } from "./model-words";

/** Of a department or organisation: by its own field. */
export const agencyModels: readonly ModelWords[] = [
  [
    "mo-hinh",
    "khac",
    "{phòng 1} kết nghĩa với xã xây dựng nông thôn mới",
    "Các xã được phân công",
    "Hỗ trợ {#tiền 60-480} triệu đồng xây dựng công trình phúc lợi; tổ chức {#đợt 04-14} đợt công tác tại cơ sở.",
  ],
  [
    "mo-hinh",
    "chuyen-doi-so",
    "{?agency}{?!DNI-BCHQS}{?!DNI-BAO}{?!DNI-DPTTH}Giải quyết hồ sơ không chờ trong lĩnh vực {ngành}",
    "{đv}",
    "Rút ngắn {#phần 25-50}% thời gian giải quyết; tỷ lệ hồ sơ trực tuyến đạt {#tỷ lệ 70-96}%.",
  ],
  [
    "mo-hinh",
    "khac",
    "Mỗi phòng, đơn vị một việc làm cụ thể vì nông thôn mới",
    "{đv}",
    "{#việc 12-38} công trình, phần việc trị giá {#tiền 120-960} triệu đồng.",
  ],
  [
    "mo-hinh",
    "van-hoa",
    "Tủ sách pháp luật và kỹ thuật tại nhà văn hóa ấp",
    "Các xã được phân công",
    "Trao {#tủ 08-32} tủ sách với {#cuốn 650-2900} đầu sách, tài liệu về {ngành}.",
  ],
  [
    "mo-hinh",
    "moi-truong",
    "Cơ quan xanh - sạch - đẹp, không rác thải nhựa",
    "{đv}",
    "100% phòng, đơn vị thực hiện; trồng {#cây 220-1400} cây xanh tại xã kết nghĩa.",
  ],
  [
    "cach-lam",
    "khac",
    "Phân công cán bộ phụ trách địa bàn, báo cáo bằng biểu mẫu điện tử",
    "{đv}",
    "{#người 08-26} cán bộ phụ trách {#xã 12-48} xã; thời gian tổng hợp giảm từ {#ngày 05-07} ngày xuống 01 ngày.",
  ],
  [
    "cach-lam",
    "khac",
    "Hướng dẫn trực tuyến cho cơ sở theo từng chuyên đề {ngành}",
    "{đv}",
    "{#buổi 10-36} buổi với {#lượt 640-2800} lượt cán bộ xã, ấp tham dự.",
  ],
  [
    "cach-lam",
    "van-hoa",
    "Đưa kết quả tham gia nông thôn mới vào tiêu chí thi đua hằng năm",
    "{đv}",
    "100% phòng, đơn vị đăng ký; {#phòng 04-11} tập thể được khen thưởng chuyên đề.",
  ],
  [
    "dien-hinh-tt",
    "khac",
    "{phòng 1}",
    "{đv}",
    "Chủ động tham mưu {#văn bản 08-32} văn bản hướng dẫn; hoàn thành 100% nhiệm vụ được giao trong Phong trào thi đua.",
  ],
  [
    "dien-hinh-tt",
    "khac",
    "{phòng 2}",
    "{đv}",
    "{?phụ trách tiêu chí}Trực tiếp hướng dẫn {#xã 06-22} xã thực hiện {tiêu chí}.",
  ],
  [
    "dien-hinh-cn",
    "khac",
    "{người}, {phòng 1}",
    "{đv}",
    "Có {#sáng kiến 01-03} sáng kiến được công nhận, giúp cơ sở tháo gỡ vướng mắc về {ngành}.",
  ],
  [
    "dien-hinh-cn",
    "khac",
    "{người}, {phòng 3}",
    "{đv}",
    "Vận động {#tiền 45-360} triệu đồng hỗ trợ hộ khó khăn, xây {#căn 02-07} căn nhà tình thương.",
  ],
];
