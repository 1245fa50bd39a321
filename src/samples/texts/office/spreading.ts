import type { Leaf } from "../leaf";

/** II.3, of departments and organisations. */
export const publicity: Leaf = [
  {
    office: [
      "Trong giai đoạn 2021 - 2023, {cơ quan} đã thực hiện và phối hợp thực hiện {G01 luy-ke} tin, bài, phóng sự về nông thôn mới và lĩnh vực {ngành}, riêng năm 2023 là {G01 2023} tin, bài.",
      "{?!DNI-BAO}{?!DNI-DPTTH}{cơ quan} phối hợp Báo Đồng Nai, Đài Phát thanh - Truyền hình Đồng Nai và đăng tải trên trang thông tin điện tử {G01 luy-ke} tin, bài về kết quả tham gia xây dựng nông thôn mới.",
    ],
  },
  {
    office: [
      "Đã tổ chức {G02 luy-ke} hội nghị, buổi tuyên truyền, lớp tập huấn với {G03 luy-ke} lượt người tham dự, lồng ghép nội dung Phong trào thi đua với nhiệm vụ chuyên môn.",
      "Qua {G02 luy-ke} cuộc tuyên truyền, tập huấn cho {G03 luy-ke} lượt người, nhận thức của {người} về trách nhiệm tham gia xây dựng nông thôn mới được nâng lên rõ rệt.",
    ],
  },
  {
    office: [
      "Nội dung tuyên truyền tập trung vào chủ trương của Đảng, chính sách của Nhà nước về nông nghiệp, nông dân, nông thôn; các bộ tiêu chí giai đoạn 2021 - 2025 và gương điển hình trong lĩnh vực {ngành}.",
      "Tài liệu tuyên truyền được biên soạn theo hướng dễ hiểu, có hình ảnh minh họa; phát hành {#tờ gấp 3-18} nghìn tờ gấp, sổ tay đến cơ sở và đăng bản điện tử để các địa phương khai thác.",
    ],
  },
  {
    office: [
      "Hình thức tuyên truyền được đổi mới: chuyên mục trên trang thông tin điện tử, nhóm Zalo, fanpage, hội thi trực tuyến; kết hợp với sinh hoạt chi bộ, đoàn thể hằng tháng.",
      "Việc tuyên truyền được thực hiện thường xuyên, có trọng điểm vào các dịp lễ, kỷ niệm và trước, trong, sau hội nghị sơ kết; ưu tiên địa bàn vùng sâu, vùng đồng bào dân tộc thiểu số.",
    ],
  },
  {
    office: [
      "{?!DNI-BAO}{?!DNI-DPTTH}{phòng 1} làm đầu mối cung cấp thông tin cho báo chí, kịp thời phản ánh các mô hình, cách làm hay; qua đó tạo sự đồng thuận, lan tỏa tinh thần chung sức xây dựng nông thôn mới.",
      "Công tác tuyên truyền gắn với nêu gương người tốt, việc tốt; mỗi quý {cơ quan} bình chọn, giới thiệu các tập thể, cá nhân có việc làm cụ thể giúp cơ sở.",
    ],
  },
];

/** II.4, of departments and organisations: out of their own list. */
export const models: Leaf = [
  {
    office: [
      'Tiêu biểu trong các mô hình, cách làm của {cơ quan} là "{mô hình 1: tên}": {mô hình 1: kết quả}.',
      '"{mô hình 1: tên}" là mô hình được các đơn vị đánh giá cao; kết quả: {mô hình 1: kết quả}.',
    ],
  },
  {
    office: [
      'Cách làm "{mô hình 2: tên}" mang lại hiệu quả thiết thực: {mô hình 2: kết quả}.',
      'Mô hình "{mô hình 2: tên}" được duy trì thường xuyên, chi phí thấp: {mô hình 2: kết quả}.',
    ],
  },
  {
    office: [
      "Tập thể điển hình có {tập thể 1: tên}: {tập thể 1: kết quả}.",
      "Các phòng, đơn vị đều có việc làm cụ thể, trong đó {phòng 1} và {phòng 2} là những tập thể được suy tôn qua bình xét thi đua chuyên đề.",
    ],
  },
  {
    office: [
      "Cá nhân điển hình có {cá nhân 1: tên}: {cá nhân 1: kết quả}.",
      "Nhiều cá nhân trong đội ngũ {người} có sáng kiến, tận tụy bám cơ sở, được địa phương ghi nhận và đề nghị biểu dương.",
    ],
  },
  {
    office: [
      "Các mô hình, cách làm được đánh giá định kỳ, chọn lọc để nhân rộng trong toàn {hệ thống}; những mô hình không còn phù hợp được điều chỉnh hoặc thay thế kịp thời.",
      "Điểm chung của các điển hình là xuất phát từ nhiệm vụ chuyên môn, giải quyết đúng khó khăn của cơ sở, có sản phẩm cụ thể và duy trì được lâu dài.",
    ],
  },
];

/** II.5, of departments and organisations. */
export const commendation: Leaf = [
  {
    office: [
      "Trong giai đoạn 2021 - 2023, {cơ quan} đã khen thưởng {K07 luy-ke} lượt tập thể, cá nhân có thành tích trong Phong trào thi đua theo thẩm quyền.",
      "Có {K04 luy-ke} lượt tập thể, cá nhân của {cơ quan} được Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen về thành tích tham gia xây dựng nông thôn mới.",
    ],
  },
  {
    office: [
      'Công tác khen thưởng được thực hiện đúng quy định, gắn với kết quả thực hiện nhiệm vụ; danh sách, số quyết định được thể hiện tại biểu "Đã khen thưởng" kèm theo báo cáo.',
      "Hội đồng Thi đua - Khen thưởng của {cơ quan} xét chọn công khai, bỏ phiếu kín; ưu tiên công chức, viên chức trực tiếp đi cơ sở, người lao động, không khen tràn lan.",
    ],
    union: [
      "Việc bình xét được tiến hành từ chi, tổ, cơ sở; chú trọng {thành viên} trực tiếp lao động, sản xuất, ở vùng khó khăn có thành tích nổi bật.",
    ],
  },
  {
    office: [
      "Nhân dịp sơ kết, {cơ quan} đề nghị khen thưởng các tập thể, cá nhân tiêu biểu như danh sách kèm theo; hồ sơ có đầy đủ tóm tắt thành tích và biên bản họp xét.",
      "{cơ quan} rà soát, lựa chọn những tập thể, cá nhân có việc làm cụ thể, được địa phương xác nhận để đề nghị Chủ tịch Ủy ban nhân dân tỉnh khen thưởng.",
    ],
  },
  {
    office: [
      "Khen thưởng đi đôi với biểu dương trên trang thông tin điện tử, tại hội nghị giao ban, sinh hoạt chuyên đề, tạo động lực để {người} tiếp tục phấn đấu.",
      "Ngoài các hình thức theo quy định, {cơ quan} có thư khen, tặng quà động viên kịp thời các đơn vị, cá nhân phối hợp tốt ở cơ sở.",
    ],
  },
  {
    office: [
      "Hạn chế trong công tác khen thưởng là tỷ lệ khen chuyên đề còn thấp so với khen thường xuyên; thời gian tới cần chủ động phát hiện, đề xuất khen kịp thời hơn.",
      "Qua khen thưởng, nhiều tập thể, cá nhân trở thành hạt nhân của phong trào; không có trường hợp khiếu nại, tố cáo về công tác thi đua, khen thưởng.",
    ],
  },
];
