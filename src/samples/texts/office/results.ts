import type { Leaf } from "../leaf";

/** II.2 (*), of departments and organisations: what each could say; its own field stands in fields/. */
export const results: Leaf = [
  {
    office: [
      "{cơ quan} nhận hỗ trợ, kết nghĩa với một số xã; trong giai đoạn đã vận động và hỗ trợ {#tiền kết nghĩa 120-860} triệu đồng làm đường, lắp đèn chiếu sáng, tặng quà hộ khó khăn và học bổng cho học sinh.",
      "{?!DNI-NHCSXH}Tổng kinh phí {cơ quan} trực tiếp thực hiện, vận động cho Phong trào thi đua trong giai đoạn 2021 - 2023 là {F01 luy-ke} triệu đồng, tập trung vào các xã còn khó khăn.",
    ],
  },
  {
    office: [
      "{?phụ trách tiêu chí}Trách nhiệm đối với {tiêu chí} được thực hiện nghiêm túc: hướng dẫn bằng văn bản, cử cán bộ xuống cơ sở, thẩm định hồ sơ đúng thời hạn; không có hồ sơ nào chậm trễ do {cơ quan}.",
      "{?phụ trách tiêu chí}{cơ quan} tham gia thẩm định hồ sơ đề nghị công nhận xã nông thôn mới nâng cao, kiểu mẫu; ý kiến thẩm định cụ thể từng chỉ tiêu, chỉ rõ nội dung cần bổ sung và thời hạn khắc phục.",
    ],
  },
  {
    agency: [
      "Các phòng, đơn vị của {cơ quan} mỗi năm đảm nhận ít nhất một việc làm cụ thể; {phòng 2} và {phòng 3} là hai đơn vị có nhiều hoạt động thiết thực tại cơ sở.",
      "{?!DNI-BCHQS}{?!DNI-BAO}{?!DNI-DPTTH}{cơ quan} đẩy mạnh cải cách hành chính, giải quyết thủ tục thuộc lĩnh vực {ngành} nhanh gọn, hướng dẫn người dân nông thôn nộp hồ sơ trực tuyến, giảm đi lại.",
    ],
    union: [
      "Các cấp của {cơ quan} đảm nhận hàng trăm công trình, phần việc: tuyến đường tự quản, thắp sáng đường quê, vườn rau sạch, nhà tình thương; kết quả được địa phương và Nhân dân ghi nhận.",
      "{cơ quan} vận động {thành viên} đóng góp {#công 12-48} nghìn ngày công, giúp nhau giống, vốn, kinh nghiệm sản xuất; qua đó củng cố tổ chức, thu hút thêm thành viên mới.",
    ],
  },
  {
    office: [
      "{cơ quan} phối hợp với các địa phương tổ chức {#lớp 12-46} lớp tập huấn, hướng dẫn chuyên đề về {ngành} cho cán bộ xã, ấp, khu phố; tài liệu được biên soạn ngắn gọn, có ví dụ thực tế.",
      "Công tác nắm tình hình cơ sở được tăng cường; các kiến nghị của địa phương liên quan đến {ngành} đều được trả lời, những việc vượt thẩm quyền được tổng hợp báo cáo Ủy ban nhân dân tỉnh.",
    ],
  },
];
