import type { Leaf } from "../leaf";

/** IV.1 Phương hướng, nhiệm vụ, of departments and organisations. */
export const directions: Leaf = [
  {
    office: [
      "Tiếp tục quán triệt, thực hiện có hiệu quả Phong trào thi đua đến năm 2025, gắn với nhiệm vụ chính trị của {cơ quan}; phấn đấu hoàn thành 100% nội dung được phân công.",
      "{đv} tiếp tục cụ thể hóa Kế hoạch số 128/KH-UBND ngày 08/6/2022 thành nhiệm vụ hằng năm, tập trung vào {tiêu chí} và những xã phấn đấu đạt chuẩn nâng cao, kiểu mẫu.",
    ],
  },
  {
    office: [
      "{?phụ trách tiêu chí}Phấn đấu đến năm 2025, các nội dung thuộc lĩnh vực {ngành} ở 100% xã đạt yêu cầu của bộ tiêu chí tương ứng, không có chỉ tiêu nào giảm chuẩn.",
      "{?phụ trách tiêu chí}Chủ động phối hợp các địa phương rà soát, nâng chất {tiêu chí}; ưu tiên xã vùng sâu, vùng đồng bào dân tộc thiểu số.",
    ],
  },
  {
    office: [
      'Duy trì, nâng chất các mô hình hiện có, trong đó nhân rộng "{mô hình 1: tên}"; mỗi phòng, đơn vị đăng ký ít nhất một việc làm cụ thể mỗi năm.',
      "Tiếp tục hỗ trợ, kết nghĩa với các xã; vận động xã hội hóa xây dựng công trình phúc lợi, chăm lo hộ khó khăn, học sinh nghèo hiếu học.",
    ],
  },
  {
    office: [
      "{?!DNI-BCHQS}{?!DNI-BAO}{?!DNI-DPTTH}Đẩy mạnh chuyển đổi số, cải cách hành chính, cung cấp thông tin, dịch vụ về {ngành} thuận tiện cho người dân nông thôn.",
      "Đổi mới công tác tuyên truyền, tăng sản phẩm truyền thông số; phát hiện, bồi dưỡng, giới thiệu điển hình tiên tiến trong toàn {hệ thống}.",
    ],
  },
  {
    union: [
      "Nâng cao chất lượng các phong trào, cuộc vận động của {cơ quan}; củng cố tổ chức cơ sở, chăm lo đời sống, đào tạo nghề, hỗ trợ vốn cho {thành viên}.",
    ],
    agency: [
      "Tham mưu Ủy ban nhân dân tỉnh hoàn thiện cơ chế, chính sách, hướng dẫn thuộc lĩnh vực {ngành} phục vụ xây dựng nông thôn mới.",
    ],
    office: [
      "Chuẩn bị nội dung phục vụ tổng kết Phong trào thi đua giai đoạn 2021 - 2025; thống kê, lưu trữ số liệu, tư liệu ngay từ bây giờ.",
    ],
  },
];

/** IV.2 Giải pháp, of departments and organisations. */
export const measures: Leaf = [
  {
    office: [
      "Tăng cường vai trò lãnh đạo của cấp ủy, trách nhiệm người đứng đầu; phân công cụ thể, kiểm tra thường xuyên, đánh giá bằng kết quả thực hiện ở cơ sở.",
      "Đưa nội dung Phong trào thi đua vào chương trình công tác, giao ước thi đua hằng năm; gắn với xét khen thưởng và đánh giá, xếp loại {người}.",
    ],
  },
  {
    office: [
      "Tổ chức tập huấn, hướng dẫn theo cụm về {ngành}; biên soạn tài liệu hỏi - đáp, giải đáp vướng mắc trực tuyến cho cán bộ xã, ấp.",
      "Tăng cường đi cơ sở, mỗi quý làm việc với ít nhất {#xã 03-09} xã; trả lời, giải quyết dứt điểm kiến nghị thuộc thẩm quyền.",
    ],
  },
  {
    office: [
      "{?!DNI-SNN}{?!DNI-SNV}Phối hợp chặt chẽ với Sở Nông nghiệp và Phát triển nông thôn, Sở Nội vụ và địa phương; chia sẻ dữ liệu, thống nhất biểu mẫu, thời hạn báo cáo.",
      "Lồng ghép nguồn lực của ngành, vận động doanh nghiệp, tổ chức, cá nhân hỗ trợ; quản lý, sử dụng công khai, hiệu quả.",
    ],
  },
  {
    office: [
      "Đa dạng hóa hình thức tuyên truyền, ưu tiên nền tảng số và phương thức trực tiếp; nêu gương người tốt, việc tốt, phê phán biểu hiện trông chờ, hình thức.",
      "Kịp thời phát hiện, bồi dưỡng, khen thưởng điển hình; chú trọng người trực tiếp lao động, công tác ở cơ sở và nhân rộng cách làm hay.",
    ],
  },
  {
    union: [
      "Đổi mới phương thức tập hợp {thành viên}, nâng chất sinh hoạt chi, tổ; mở rộng vốn vay, dạy nghề, kết nối tiêu thụ sản phẩm.",
    ],
    agency: [
      "{?!DNI-BCHQS}{?!DNI-BAO}{?!DNI-DPTTH}Rà soát, đơn giản hóa thủ tục hành chính; đẩy mạnh giải quyết trực tuyến các thủ tục thuộc lĩnh vực {ngành} cho người dân nông thôn.",
    ],
    office: [
      "Bồi dưỡng nghiệp vụ cho cán bộ làm công tác nông thôn mới, thi đua - khen thưởng; bố trí người theo dõi ổn định, có kiểm tra, đánh giá định kỳ.",
    ],
  },
];

/** IV.3 Đề xuất, kiến nghị, of departments and organisations. */
export const requests: Leaf = [
  {
    office: [
      "Kiến nghị {kiến nghị 1: nơi} {kiến nghị 1: nội dung}.",
      "Đề nghị {kiến nghị 1: nơi} {kiến nghị 1: nội dung}, tạo điều kiện để {cơ quan} hoàn thành tốt nhiệm vụ được giao.",
    ],
  },
  {
    office: [
      "Đề nghị {kiến nghị 2: nơi} {kiến nghị 2: nội dung}.",
      "Đối với {kiến nghị 2: nơi}: đề nghị {kiến nghị 2: nội dung}.",
    ],
  },
  {
    office: [
      "Đề nghị Ban Chỉ đạo tỉnh quan tâm bố trí kinh phí riêng cho hoạt động tuyên truyền, tập huấn, kiểm tra của các sở, ban, ngành, đoàn thể trong Phong trào thi đua.",
      "Đề nghị Ủy ban nhân dân các huyện, thành phố phối hợp chặt chẽ hơn trong cung cấp số liệu và cử cán bộ theo dõi ổn định về {ngành}.",
    ],
  },
  {
    office: [
      "Đề nghị Hội đồng Thi đua - Khen thưởng tỉnh có tỷ lệ khen thưởng phù hợp cho các sở, ban, ngành, đoàn thể, trong đó chú trọng cá nhân trực tiếp hỗ trợ cơ sở.",
      "{?!DNI-SNV}Đề nghị Sở Nội vụ sớm hướng dẫn triển khai Luật Thi đua, khen thưởng năm 2022 có hiệu lực từ ngày 01/01/2024 để các đơn vị chuẩn bị cho đợt tổng kết giai đoạn.",
    ],
  },
  {
    office: [
      "Đề nghị thống nhất một biểu mẫu điện tử báo cáo về nông thôn mới cho tất cả các ngành, tránh yêu cầu báo cáo trùng lặp gây mất thời gian cho cơ sở.",
      "{?phụ trách tiêu chí}Đề nghị Trung ương sớm ban hành, sửa đổi các hướng dẫn liên quan đến {tiêu chí} để việc đánh giá ở các xã được thống nhất.",
    ],
  },
];
