import type { Leaf } from "../leaf";

/** III.1 Mặt làm được, of communes. */
export const achievements: Leaf = [
  {
    commune: [
      "Phong trào thi đua được triển khai đồng bộ, có trọng tâm, trở thành phong trào rộng khắp, thu hút cả hệ thống chính trị và đông đảo Nhân dân tham gia; vai trò chủ thể của người dân được phát huy rõ nét.",
      "Sau gần ba năm thực hiện, nhận thức của cán bộ và Nhân dân chuyển biến mạnh mẽ, từ trông chờ sang chủ động, tự giác; nhiều việc trước đây khó làm như mở rộng hẻm, di dời hàng rào nay Nhân dân tự đề xuất.",
    ],
  },
  {
    commune: [
      "Kinh tế tiếp tục phát triển, đời sống Nhân dân được nâng lên; thu nhập bình quân đầu người năm 2023 {ước D01 2023} {D01 2023} triệu đồng, tăng {D01 2021→2023} triệu đồng so với năm 2021; tỷ lệ hộ nghèo còn {D03 2023}%.",
      "Các chỉ tiêu về đời sống đều tăng: tỷ lệ tham gia bảo hiểm y tế {D04 2023}%, tỷ lệ hộ sử dụng nước sạch theo quy chuẩn {D05 2023}%, chất thải rắn sinh hoạt được thu gom, xử lý {D11 2023}%.",
    ],
  },
  {
    commune: [
      "Kết cấu hạ tầng được đầu tư đồng bộ hơn với {D07 luy-ke} km đường xây mới, nâng cấp trong giai đoạn; diện mạo {loại} khởi sắc, sáng, xanh, sạch, đẹp và an toàn.",
      "Nguồn lực xã hội hóa đạt kết quả khá: Nhân dân hiến {F09 luy-ke} m² đất, đóng góp trị giá {tỷ F07 luy-ke} tỷ đồng; việc quản lý, sử dụng công khai, đúng mục đích, tạo được niềm tin trong dân.",
    ],
  },
  {
    xã: [
      "Các tiêu chí nông thôn mới được giữ vững và nâng chất; {?nâng cao}xã đã được công nhận đạt chuẩn nông thôn mới nâng cao, tạo tiền đề phấn đấu ở mức cao hơn trong giai đoạn tới.",
      "Sản xuất nông nghiệp chuyển biến theo hướng hàng hóa, an toàn; {C06b 2023} tổ hợp tác hoạt động hiệu quả, {C01 2023} sản phẩm OCOP được công nhận, vườn cây ăn trái được chăm sóc theo quy trình có ghi chép.",
    ],
    town: [
      "Nếp sống văn minh đô thị có chuyển biến tích cực, các tuyến đường chính thông thoáng, ít còn lấn chiếm lòng lề đường; khu phố văn hóa được duy trì và nâng chất.",
      "Thương mại, dịch vụ phát triển, giải quyết việc làm cho người dân tại chỗ và lao động các xã lân cận; vệ sinh môi trường, trật tự đô thị được quản lý nền nếp hơn.",
    ],
  },
  {
    commune: [
      'Xuất hiện nhiều mô hình, điển hình tiên tiến trên các lĩnh vực, nổi bật là "{mô hình 1: tên}"; công tác biểu dương, khen thưởng kịp thời, đúng đối tượng nên tạo được sức lan tỏa.',
      "Khối đại đoàn kết toàn dân tộc được củng cố; an ninh chính trị, trật tự an toàn xã hội ổn định; quan hệ giữa cán bộ với Nhân dân ngày càng gắn bó thông qua đối thoại, tiếp xúc thường xuyên.",
      "Năng lực lãnh đạo, điều hành của cấp ủy, chính quyền được nâng lên; cải cách hành chính, chuyển đổi số có tiến bộ, người dân hài lòng hơn khi đến giải quyết công việc.",
    ],
  },
];

/** III.2 Tồn tại, hạn chế, nguyên nhân, of communes. */
export const shortcomings: Leaf = [
  {
    commune: [
      "Công tác sơ kết, nhân rộng điển hình có lúc chưa kịp thời; một số mô hình mới dừng ở quy mô nhỏ, chưa được tổng kết để phổ biến rộng rãi.",
      "Phong trào phát triển chưa đều giữa {các cấp dưới}; có nơi làm tốt việc vận động hiến đất, có nơi còn chậm, phải nhắc nhở nhiều lần.",
      "Việc tuyên truyền ở một vài {ấp} còn hình thức, nội dung chưa đổi mới; lao động trẻ đi làm xa ít được tiếp cận thông tin trực tiếp.",
    ],
  },
  {
    xã: [
      "Sản xuất còn nhỏ lẻ, liên kết chuỗi giá trị chưa nhiều, mới có {C07 2023} chuỗi liên kết; hợp tác xã thiếu vốn, thiếu cán bộ quản lý giỏi; tiêu thụ {cây} còn phụ thuộc vào thương lái.",
      "Một số chỉ tiêu chưa thật bền vững như tỷ lệ sử dụng nước sạch từ công trình tập trung, xử lý chất thải chăn nuôi, phân loại rác tại nguồn.",
      "Chương trình mỗi xã một sản phẩm tiến triển chưa tương xứng với tiềm năng; chủ thể còn ngại hồ sơ, chưa mạnh dạn đầu tư chế biến sâu {các sản phẩm}.",
    ],
    town: [
      "Tình trạng lấn chiếm vỉa hè, đậu xe sai quy định, quảng cáo rao vặt còn tái diễn ở một số tuyến đường; vài điểm ngập cục bộ chưa được xử lý dứt điểm.",
      "Một số chỉ tiêu đô thị văn minh về cây xanh công cộng, thoát nước, bãi đậu xe chưa đạt do thiếu quỹ đất và nguồn lực đầu tư.",
    ],
  },
  {
    commune: [
      "Tiến độ một số công trình chậm do vướng mặt bằng và phân bổ vốn; việc duy tu sau đầu tư ở vài tuyến đường chưa thường xuyên, mặt đường có đoạn đã hư hỏng.",
      "Vệ sinh môi trường ở một số khu vực giáp ranh, bãi đất trống chưa bảo đảm; còn hộ dân bỏ rác không đúng giờ, đúng nơi quy định.",
      "Tỷ lệ tham gia bảo hiểm y tế hộ gia đình tăng chậm ở nhóm lao động tự do; việc duy trì thẻ của hộ mới thoát nghèo còn khó khăn.",
    ],
  },
  {
    commune: [
      "Nguyên nhân khách quan chủ yếu do ảnh hưởng của dịch COVID-19 trong năm 2021, giá vật tư, vật liệu tăng, nguồn vốn của Chương trình phân bổ chậm so với nhu cầu.",
      "Về khách quan, thị trường nông sản biến động, thời tiết cực đoan, nhiều quy định mới về tiêu chí, vốn đầu tư ban hành chưa đồng bộ làm ảnh hưởng tiến độ thực hiện.",
    ],
  },
  {
    commune: [
      "Nguyên nhân chủ quan là một số thành viên Ban Chỉ đạo kiêm nhiệm nhiều việc, chưa dành nhiều thời gian theo dõi địa bàn; công tác phối hợp giữa các ngành có lúc thiếu chặt chẽ.",
      "Về chủ quan, vai trò tham mưu của một vài công chức chuyên môn chưa chủ động; việc kiểm tra, đôn đốc chưa thường xuyên; một bộ phận người dân còn trông chờ vào hỗ trợ của Nhà nước.",
      "Công tác phát hiện, bồi dưỡng điển hình chưa được quan tâm đúng mức từ cơ sở; năng lực vận động quần chúng của một số cán bộ {ấp} mới còn hạn chế.",
    ],
  },
];

/** III.3 Bài học kinh nghiệm, of communes. */
export const lessons: Leaf = [
  {
    commune: [
      'Phải phát huy vai trò chủ thể của Nhân dân theo phương châm "dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng"; việc gì dân đồng thuận thì dù khó cũng làm được.',
      "Mọi khoản huy động đều phải do Nhân dân bàn bạc, quyết định và giám sát; công khai, minh bạch từng đồng đóng góp là cách vận động có sức thuyết phục nhất.",
    ],
  },
  {
    commune: [
      "Sự vào cuộc quyết liệt, thống nhất của cấp ủy, chính quyền và cả hệ thống chính trị là yếu tố quyết định; nơi nào bí thư chi bộ, trưởng {ấp} sâu sát, gương mẫu thì nơi đó phong trào mạnh.",
      'Cán bộ, đảng viên phải nêu gương, "đảng viên đi trước, làng nước theo sau": tự nguyện hiến đất, đóng góp trước thì mới vận động được Nhân dân.',
    ],
  },
  {
    commune: [
      "Công tác tuyên truyền, vận động phải kiên trì, đi từng ngõ, gõ từng nhà; nội dung cụ thể, gắn với lợi ích thiết thực của từng hộ, tránh hô hào chung chung.",
      "Tuyên truyền phải đi đôi với đối thoại, giải quyết kịp thời tâm tư, kiến nghị của dân; khi người dân hiểu và tin thì phong trào tự lan tỏa.",
    ],
  },
  {
    commune: [
      "Cần lựa chọn nội dung thi đua sát thực tế, dễ làm, dễ kiểm tra; làm điểm ở một vài {ấp} rồi rút kinh nghiệm, nhân ra diện rộng, tránh dàn trải và chạy theo thành tích.",
      "Lồng ghép Phong trào thi đua với các cuộc vận động khác ở khu dân cư để tập trung nguồn lực, giảm họp hành, tạo kết quả nhìn thấy được.",
      "Kết hợp hài hòa giữa hỗ trợ của Nhà nước và sức dân, trong đó hỗ trợ đúng lúc, đúng chỗ sẽ khơi dậy được nguồn lực lớn hơn nhiều lần trong cộng đồng.",
    ],
  },
  {
    commune: [
      "Coi trọng phát hiện, bồi dưỡng và khen thưởng kịp thời các điển hình, nhất là người trực tiếp lao động; một tấm gương sống có giá trị hơn nhiều lời kêu gọi.",
      "Thường xuyên kiểm tra, giám sát, sơ kết từng quý để điều chỉnh; giao việc rõ người, rõ thời hạn, rõ kết quả và gắn trách nhiệm người đứng đầu.",
    ],
  },
];
