import type { Leaf } from "../leaf";

/** II.3 Công tác tuyên truyền, of communes. */
export const publicity: Leaf = [
  {
    commune: [
      "Công tác tuyên truyền được thực hiện bằng nhiều hình thức; trong giai đoạn 2021 - 2023 đã có {G01 luy-ke} tin, bài phát trên đài truyền thanh, đăng trên trang thông tin điện tử của {loại} và cộng tác với Báo Đồng Nai, Trung tâm Văn hóa - Thông tin và Thể thao của {cấp huyện}.",
      "Đài truyền thanh {loại} mở chuyên mục về nông thôn mới phát mỗi tuần hai buổi; lũy kế có {G01 luy-ke} tin, bài phản ánh các mô hình hay, gương người tốt, việc tốt, riêng năm 2023 là {G01 2023} tin, bài.",
    ],
  },
  {
    commune: [
      "{loại} đã tổ chức {G02 luy-ke} hội nghị, buổi tuyên truyền, lớp tập huấn với {G03 luy-ke} lượt người tham dự; nội dung ngắn gọn, dễ hiểu, gắn với từng tiêu chí và quyền lợi của người dân.",
      "Tuyên truyền miệng tiếp tục là kênh hiệu quả: {G02 luy-ke} buổi sinh hoạt chuyên đề, đối thoại, tập huấn được tổ chức tại nhà văn hóa {ấp}, thu hút {G03 luy-ke} lượt người; cán bộ trực tiếp giải đáp thắc mắc ngay tại chỗ.",
      "Riêng năm 2022 có {G02 2022} cuộc tuyên truyền, tập huấn với {G03 2022} lượt người tham dự; năm 2023, đến hết tháng 10, có {G02 2023} cuộc với {G03 2023} lượt người.",
    ],
  },
  {
    commune: [
      'Pa nô, áp phích, băng rôn được treo tại trụ sở, chợ, trường học và các trục đường chính; khẩu hiệu "Toàn tỉnh chung sức xây dựng nông thôn mới" được nhắc lại thường xuyên trên cụm loa không dây của {các cấp dưới}.',
      "Mặt trận và các đoàn thể phát tờ gấp, sổ tay về nội dung thi đua đến từng hộ; cụm loa thông minh ở {các cấp dưới} phát vào đầu giờ sáng và cuối giờ chiều, phù hợp giờ giấc của bà con.",
    ],
  },
  {
    commune: [
      "Các nhóm Zalo của {ấp}, trang Facebook của Đoàn Thanh niên, Hội Phụ nữ trở thành kênh thông tin nhanh, hai chiều; nhiều đoạn phim ngắn về con đường hoa, ngôi nhà sạch, vườn đẹp được chia sẻ rộng rãi.",
      "{loại} chú trọng tuyên truyền trên nền tảng số: trang thông tin điện tử được cập nhật hằng ngày, nhóm Zalo {ấp} có trên {#thành viên 65-92}% số hộ tham gia, việc thông báo họp dân, ra quân vệ sinh môi trường nhanh và tiết kiệm.",
    ],
  },
  {
    commune: [
      'Đoàn Thanh niên phối hợp các trường tổ chức hội thi tìm hiểu về nông thôn mới, vẽ tranh "Quê hương em đổi mới", sân khấu hóa các tình huống bảo vệ môi trường, thu hút đông đảo học sinh và phụ huynh.',
      "{?công giáo}Chức sắc, chức việc các giáo xứ lồng ghép tuyên truyền trong sinh hoạt tôn giáo, nhắc nhở giáo dân giữ gìn vệ sinh, đóng góp làm đường, giúp nhau giảm nghèo; đây là cách làm có sức thuyết phục cao.",
      "{?dân tộc}Trong vùng đồng bào {dân tộc}, việc tuyên truyền được thực hiện thông qua người có uy tín và cán bộ biết tiếng dân tộc, gắn với các buổi sinh hoạt cộng đồng nên bà con dễ hiểu, dễ làm theo.",
      "Công tác biểu dương được làm kịp thời: gương điển hình ở {ấp 1}, {ấp 2} được giới thiệu trên đài truyền thanh và tại Ngày hội Đại đoàn kết toàn dân tộc, tạo sức lan tỏa trong cộng đồng.",
      "Mỗi chi bộ, chi hội dành thời gian trong sinh hoạt định kỳ để quán triệt nội dung thi đua; cán bộ, đảng viên ký cam kết gương mẫu thực hiện và vận động gia đình, dòng họ cùng tham gia.",
    ],
  },
];

/** II.4 Mô hình mới, cách làm hay, điển hình tiên tiến: what stands in the unit's own list, in words. */
export const models: Leaf = [
  {
    commune: [
      'Từ Phong trào thi đua đã xuất hiện nhiều mô hình mới, cách làm hay. Tiêu biểu là "{mô hình 1: tên}": {mô hình 1: kết quả}.',
      'Trong số các mô hình được Nhân dân ghi nhận có "{mô hình 1: tên}"; kết quả bước đầu: {mô hình 1: kết quả}.',
    ],
  },
  {
    commune: [
      'Mô hình "{mô hình 2: tên}" phát huy hiệu quả rõ rệt: {mô hình 2: kết quả}. {chính quyền} đang hướng dẫn {các cấp dưới} học tập, nhân rộng.',
      '"{mô hình 2: tên}" là cách làm xuất phát từ cơ sở, chi phí thấp mà thiết thực: {mô hình 2: kết quả}.',
      'Được nhiều nơi đến tham khảo là "{mô hình 3: tên}": {mô hình 3: kết quả}.',
    ],
  },
  {
    commune: [
      "Về tập thể tiêu biểu có {tập thể 1: tên}: {tập thể 1: kết quả}.",
      "Điển hình tiên tiến là tập thể {tập thể 1: tên} với những kết quả cụ thể: {tập thể 1: kết quả}.",
      "Các tập thể {ấp} thi đua sôi nổi, nổi bật là {ấp 1} và {ấp 2} với phong trào hiến đất mở rộng đường, thắp sáng hẻm nhỏ, giữ gìn vệ sinh môi trường.",
    ],
  },
  {
    commune: [
      "Về cá nhân điển hình, tiêu biểu có {cá nhân 1: tên}: {cá nhân 1: kết quả}.",
      "Tấm gương được Nhân dân quý mến, học tập là {cá nhân 1: tên}; kết quả nổi bật: {cá nhân 1: kết quả}.",
      "Nhiều cá nhân là trưởng {ấp}, người cao tuổi, cựu chiến binh, phụ nữ gương mẫu đi đầu hiến đất, góp tiền, vận động con cháu và bà con lối xóm cùng thực hiện.",
    ],
  },
  {
    commune: [
      "Điểm chung của các mô hình là xuất phát từ nhu cầu thiết thực, do Nhân dân bàn bạc, quyết định và tự quản; nguồn kinh phí chủ yếu là xã hội hóa, ngân sách chỉ hỗ trợ ban đầu nên dễ duy trì, nhân rộng.",
      "Việc nhân rộng được tiến hành có chọn lọc: mô hình hoạt động ổn định từ sáu tháng trở lên mới đưa ra hội nghị trao đổi kinh nghiệm, giao đoàn thể phụ trách hướng dẫn {các cấp dưới} làm theo.",
      "Hằng năm {chính quyền} tổ chức gặp mặt, biểu dương các điển hình nhân Ngày hội Đại đoàn kết toàn dân tộc, qua đó động viên kịp thời và tạo phong trào học tập, noi gương trong cộng đồng dân cư.",
    ],
  },
];

/** II.5 Công tác khen thưởng, of communes: numbers are those counted from the unit's own list. */
export const commendation: Leaf = [
  {
    commune: [
      "Công tác khen thưởng được thực hiện kịp thời, công khai, đúng quy định; trong giai đoạn 2021 - 2023, Chủ tịch {chính quyền} đã tặng Giấy khen cho {K06 luy-ke} lượt tập thể, cá nhân, hộ gia đình có thành tích trong Phong trào thi đua.",
      "Qua các đợt sơ kết, tổng kết chuyên đề, đã có {K06 luy-ke} lượt tập thể, cá nhân, hộ gia đình được Chủ tịch {chính quyền} khen thưởng; đối tượng chủ yếu là người trực tiếp lao động, nông dân và cán bộ {ấp}.",
    ],
  },
  {
    commune: [
      "Ở cấp tỉnh, có {K04 luy-ke} lượt tập thể, cá nhân, hộ gia đình của {loại} được Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen về thành tích trong Phong trào thi đua.",
      'Nhiều tập thể, cá nhân được Chủ tịch Ủy ban nhân dân {cấp huyện} tặng Giấy khen trong các dịp sơ kết, tổng kết; danh sách cụ thể được thể hiện tại biểu "Đã khen thưởng" kèm theo báo cáo.',
    ],
  },
  {
    commune: [
      "Hội đồng Thi đua - Khen thưởng của {loại} họp xét dân chủ, bỏ phiếu kín, lấy ý kiến của {các cấp dưới} trước khi trình; hồ sơ bảo đảm thời gian và không có trường hợp khiếu nại.",
      "Việc bình xét được tiến hành từ {ấp}, tổ Nhân dân, chi hội; ưu tiên người trực tiếp lao động, sản xuất, hộ gia đình hiến đất, đóng góp công sức; không khen nhiều lần, nhiều hình thức cho một thành tích.",
    ],
  },
  {
    commune: [
      "Nhân dịp sơ kết, {loại} lựa chọn các tập thể, hộ gia đình, cá nhân tiêu biểu đề nghị cấp trên khen thưởng như trong danh sách kèm theo, bảo đảm đúng thành tích, đúng đối tượng.",
      "{loại} đã lập danh sách đề nghị khen thưởng các tập thể, cá nhân, hộ gia đình tiêu biểu gửi Phòng Nội vụ của {cấp huyện} tổng hợp; tất cả đều có tóm tắt thành tích và biên bản họp xét.",
    ],
  },
  {
    commune: [
      "Khen thưởng gắn với tuyên truyền: sau khi có quyết định, gương điển hình được giới thiệu trên đài truyền thanh, trang thông tin điện tử và tại cuộc họp {ấp} để Nhân dân học tập.",
      "Bên cạnh khen thưởng theo quy định, Mặt trận và các đoàn thể kịp thời biểu dương, tặng thư cảm ơn các mạnh thường quân, doanh nghiệp và hộ dân có đóng góp cho công trình công cộng.",
      "Nhìn chung, công tác khen thưởng đã động viên kịp thời phong trào; tuy vậy, hình thức biểu dương tại chỗ, khen đột xuất cần được vận dụng nhiều hơn.",
    ],
  },
];
