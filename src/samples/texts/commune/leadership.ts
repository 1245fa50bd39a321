import type { Leaf } from "../leaf";

/** II.1 Công tác lãnh đạo, chỉ đạo, triển khai, of communes. */
export const leadership: Leaf = [
  {
    commune: [
      "Thực hiện Kế hoạch số 128/KH-UBND ngày 08/6/2022 của Ủy ban nhân dân tỉnh và kế hoạch của Ủy ban nhân dân {huyện}, {chính quyền} ban hành Kế hoạch số {B02.so trong-ky} ngày {B02.ngay trong-ky} phát động, tổ chức thực hiện Phong trào thi đua, quán triệt đến toàn thể cán bộ, công chức, đảng viên và Nhân dân.",
      'Ngày {B02.ngay trong-ky}, {chính quyền} ban hành Kế hoạch số {B02.so trong-ky} về tổ chức Phong trào thi đua "Toàn tỉnh chung sức xây dựng nông thôn mới" giai đoạn 2021 - 2025, xác định rõ nội dung, chỉ tiêu, lộ trình hằng năm và trách nhiệm của từng ngành, {cấp dưới}.',
    ],
  },
  {
    commune: [
      "Từ năm 2021 đến nay, {cấp ủy}, {chính quyền} đã ban hành {B01 luy-ke} văn bản lãnh đạo, chỉ đạo, triển khai thực hiện Phong trào thi đua, trong đó riêng năm 2023 là {B01 2023} văn bản.",
      "Hằng năm, {chính quyền} cụ thể hóa nội dung thi đua thành chương trình công tác, giao chỉ tiêu cho từng ngành, {ấp}; lũy kế đã ban hành {B01 luy-ke} văn bản chỉ đạo, hướng dẫn, kiểm tra.",
    ],
  },
  {
    xã: [
      "Ban Chỉ đạo các Chương trình mục tiêu quốc gia của xã được kiện toàn, phân công từng thành viên phụ trách tiêu chí và địa bàn; Ban Quản lý xã, Ban Phát triển của {số ấp} được củng cố, giao ban hằng tháng để đánh giá tiến độ từng chỉ tiêu.",
      "Xã thành lập Ban Chỉ đạo do Bí thư Đảng ủy làm Trưởng ban, Chủ tịch Ủy ban nhân dân xã làm Phó Trưởng ban thường trực; mỗi đồng chí đảng ủy viên phụ trách ít nhất một ấp, mỗi đoàn thể đảm nhận một công trình, phần việc.",
    ],
    town: [
      '{loại} thành lập Ban Vận động phong trào do đồng chí Phó Bí thư thường trực làm Trưởng ban, phân công thành viên phụ trách {số ấp}; gắn nội dung thi đua với Cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh".',
      'Ban Chỉ đạo phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" của {loại} được giao thêm nhiệm vụ theo dõi Phong trào thi đua, mỗi quý họp một lần với trưởng các khu phố để đánh giá kết quả, tháo gỡ vướng mắc.',
    ],
  },
  {
    commune: [
      "{chính quyền} tổ chức hội nghị phát động và ký kết giao ước thi đua giữa các ngành, đoàn thể với {các cấp dưới}; 100% {ấp} đăng ký nội dung, phần việc cụ thể, lấy kết quả thực hiện làm căn cứ bình xét thi đua cuối năm.",
      'Mặt trận và các đoàn thể phát động hội viên, đoàn viên thi đua bằng những việc làm thiết thực: Hội Nông dân với sản xuất, kinh doanh giỏi; Hội Phụ nữ với "5 không, 3 sạch"; Đoàn Thanh niên với công trình thắp sáng đường quê, hẻm phố; Hội Cựu chiến binh với tuyến đường tự quản.',
      "Việc phát động được lồng ghép trong hội nghị đại biểu Nhân dân, sinh hoạt chi bộ, chi hội và Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư, bảo đảm mọi gia đình đều biết nội dung và mức độ tham gia.",
    ],
  },
  {
    commune: [
      "Công tác kiểm tra, giám sát được duy trì thường xuyên với {B03 luy-ke} cuộc trong giai đoạn 2021 - 2023; qua kiểm tra đã kịp thời nhắc nhở {các cấp dưới} chậm tiến độ, chấn chỉnh việc quản lý, công khai các khoản đóng góp của Nhân dân.",
      "Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng phát huy vai trò trong {B03 luy-ke} cuộc kiểm tra, giám sát các công trình có vốn góp của dân; không để xảy ra nợ đọng xây dựng cơ bản hoặc huy động quá sức dân.",
    ],
  },
  {
    commune: [
      'Quy chế dân chủ ở cơ sở được thực hiện nghiêm túc theo phương châm "dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng"; mức đóng góp do Nhân dân tự bàn, tự quyết, thu chi công khai tại nhà văn hóa {ấp}.',
      "Đảng bộ đưa kết quả thực hiện Phong trào thi đua vào tiêu chí đánh giá, xếp loại chi bộ, đảng viên hằng năm; cán bộ, đảng viên gương mẫu đi đầu hiến đất, chỉnh trang nhà ở, treo cờ Tổ quốc và giữ gìn vệ sinh môi trường.",
      "{?hội nghị}{loại} chuẩn bị chu đáo các điều kiện tổ chức hội nghị sơ kết Phong trào thi đua với {M01.dai-bieu -} đại biểu, bảo đảm thiết thực, tiết kiệm; đồng thời rà soát, lựa chọn tập thể, cá nhân, hộ gia đình tiêu biểu để biểu dương.",
    ],
  },
];
