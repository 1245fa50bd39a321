import type { Leaf } from "../leaf";

/** II.1 Công tác lãnh đạo, chỉ đạo, triển khai, of districts, the city and the province. */
export const leadership: Leaf = [
  {
    district: [
      "Căn cứ Kế hoạch số 8264/KH-UBND ngày 19/7/2021 và Kế hoạch số 128/KH-UBND ngày 08/6/2022 của Ủy ban nhân dân tỉnh, {chính quyền} ban hành Kế hoạch số {B02.so trong-ky} ngày {B02.ngay trong-ky} phát động Phong trào thi đua trên địa bàn, xác định mục tiêu, nội dung, tiêu chuẩn khen thưởng và phân công trách nhiệm cụ thể.",
      'Ngày {B02.ngay trong-ky}, {chính quyền} ban hành Kế hoạch số {B02.so trong-ky} tổ chức thực hiện Phong trào thi đua "Toàn tỉnh chung sức xây dựng nông thôn mới" giai đoạn 2021 - 2025; 100% {cấp dưới} xây dựng kế hoạch và tổ chức lễ phát động, ký kết giao ước thi đua.',
    ],
    tỉnh: [
      "Ủy ban nhân dân tỉnh ban hành Kế hoạch số 8264/KH-UBND ngày 19/7/2021 về xây dựng nông thôn mới giai đoạn 2021 - 2025 và Kế hoạch số 128/KH-UBND ngày 08/6/2022 về tổ chức thực hiện Phong trào thi đua; các sở, ban, ngành, đoàn thể và địa phương đều ban hành kế hoạch cụ thể hóa.",
      'Hưởng ứng phong trào "Cả nước chung sức xây dựng nông thôn mới" do Thủ tướng Chính phủ phát động, ngày 08/6/2022 Ủy ban nhân dân tỉnh ban hành Kế hoạch số 128/KH-UBND; công tác phát động được tổ chức đồng bộ từ tỉnh đến cơ sở.',
    ],
  },
  {
    district: [
      "Từ năm 2021 đến nay, {cấp ủy}, {chính quyền} đã ban hành {B01 luy-ke} văn bản lãnh đạo, chỉ đạo; {các cơ sở} ban hành {ΣB01 luy-ke} văn bản triển khai thực hiện.",
      "Riêng cấp {loại} đã ban hành {B01 luy-ke} văn bản chỉ đạo, trong đó năm 2022 có {B01 2022} văn bản; nội dung tập trung vào các tiêu chí khó, phân công phòng, ban phụ trách và cơ chế hỗ trợ.",
    ],
    tỉnh: [
      "Trong giai đoạn, {các cơ sở} đã ban hành {ΣB01 luy-ke} văn bản triển khai; hệ thống văn bản của tỉnh bao quát từ mục tiêu, cơ chế, chính sách, nguồn vốn đến thi đua, khen thưởng.",
      "Tỉnh ban hành đầy đủ các bộ tiêu chí áp dụng trên địa bàn, quy định mức đạt chuẩn đối với các chỉ tiêu được phân cấp, cơ chế hỗ trợ xi măng làm đường giao thông, hỗ trợ liên kết sản xuất và sản phẩm OCOP.",
    ],
  },
  {
    upper: [
      "Ban Chỉ đạo các Chương trình mục tiêu quốc gia được kiện toàn do đồng chí Bí thư {cấp ủy} làm Trưởng ban; Văn phòng Điều phối nông thôn mới làm nhiệm vụ thường trực, định kỳ hằng quý giao ban, đánh giá tiến độ từng tiêu chí.",
      "Các thành viên Ban Chỉ đạo được phân công phụ trách {các cấp dưới}, hằng tháng dành thời gian làm việc tại cơ sở; kết quả thực hiện được đưa vào tiêu chí đánh giá, xếp loại người đứng đầu.",
    ],
  },
  {
    upper: [
      "Hội đồng Thi đua - Khen thưởng {loại} phân công thành viên theo dõi, hướng dẫn; các cụm, khối thi đua đưa nội dung Phong trào vào giao ước hằng năm, lấy kết quả làm căn cứ bình xét.",
      '{mặt trận} và các đoàn thể phát động các phong trào thành phần như "Nông dân thi đua sản xuất, kinh doanh giỏi", "Xây dựng gia đình 5 không, 3 sạch", "Tuổi trẻ chung tay xây dựng nông thôn mới", "Cựu chiến binh gương mẫu", tạo khí thế thi đua sôi nổi.',
    ],
  },
  {
    district: [
      "Công tác kiểm tra, giám sát được tăng cường với {B03 luy-ke} cuộc do {loại} chủ trì và {ΣB03 luy-ke} cuộc do cơ sở thực hiện; qua kiểm tra đã kịp thời tháo gỡ vướng mắc về vốn, mặt bằng, hồ sơ công nhận.",
      "{?điểm}{loại} được chọn chỉ đạo điểm trong tổ chức hội nghị sơ kết; {chính quyền} đã xây dựng kế hoạch, chuẩn bị báo cáo, phóng sự, tham luận và rà soát các điển hình, bảo đảm hội nghị thiết thực, tiết kiệm.",
      "{?hội nghị}{loại} tổ chức hội nghị sơ kết với {M01.dai-bieu -} đại biểu, gắn với biểu dương, khen thưởng các tập thể, cá nhân, hộ gia đình tiêu biểu trong Phong trào thi đua.",
    ],
    tỉnh: [
      "Đoàn kiểm tra liên ngành của tỉnh làm việc với tất cả các địa phương; ở cấp xã đã thực hiện {ΣB03 luy-ke} cuộc kiểm tra, giám sát; Mặt trận Tổ quốc tổ chức giám sát chuyên đề và lấy ý kiến sự hài lòng của người dân.",
      "Ủy ban nhân dân tỉnh chọn huyện Định Quán và huyện Cẩm Mỹ chỉ đạo điểm tổ chức hội nghị sơ kết để rút kinh nghiệm; yêu cầu việc sơ kết thiết thực, tiết kiệm, hiệu quả, tránh phô trương, hình thức.",
    ],
  },
  {
    upper: [
      "Việc thực hiện dân chủ ở cơ sở được coi trọng; các khoản huy động đều do Nhân dân bàn và quyết định, công khai, có Ban Giám sát đầu tư của cộng đồng tham gia; không có địa phương nào để xảy ra nợ đọng xây dựng cơ bản.",
      "{cấp ủy} chỉ đạo gắn Phong trào thi đua với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; phát huy vai trò nêu gương của cán bộ, đảng viên, nhất là người đứng đầu.",
    ],
  },
];
