import type { Leaf } from "../leaf";

/** IV.1 Phương hướng, nhiệm vụ, of districts, the city and the province. */
export const directions: Leaf = [
  {
    huyện: [
      "{?còn xã}Phấn đấu đến năm 2025, huyện đạt chuẩn nông thôn mới nâng cao; 100% xã giữ vững chuẩn, nâng số xã nông thôn mới nâng cao từ {E02 luy-ke} xã hiện nay lên toàn bộ {tổng xã} xã, có thêm xã kiểu mẫu.",
      "Tiếp tục xây dựng nông thôn mới theo hướng toàn diện, bền vững, gắn với đô thị hóa và cơ cấu lại nông nghiệp; tập trung hoàn thiện hồ sơ các xã nâng cao, kiểu mẫu theo lộ trình đã đăng ký.",
    ],
    "thành phố": [
      "Phấn đấu đến năm 2025, 100% xã của thành phố đạt chuẩn nông thôn mới nâng cao, có xã kiểu mẫu; các phường đạt chuẩn đô thị văn minh, tạo nền tảng phát triển thành phố xanh, thông minh.",
      "Gắn xây dựng nông thôn mới với phát triển đô thị, du lịch vườn trái cây; đầu tư đồng bộ hạ tầng các xã, phường ngoại thành, nâng cao chất lượng sống của người dân.",
    ],
    tỉnh: [
      "Phấn đấu đến năm 2025, Đồng Nai giữ vững 100% xã, huyện đạt chuẩn, tiếp tục nâng số xã nông thôn mới nâng cao, kiểu mẫu; có thêm huyện nông thôn mới nâng cao, hướng tới tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới.",
      "Tiếp tục đẩy mạnh Phong trào thi đua theo chiều sâu, thực chất, hiệu quả; xây dựng nông thôn hiện đại, giàu bản sắc, môi trường sinh thái bền vững, người dân có thu nhập và chất lượng sống ngày càng cao.",
    ],
  },
  {
    upper: [
      "Phấn đấu thu nhập bình quân đầu người khu vực nông thôn tăng ít nhất 1,4 lần so với năm 2020; tỷ lệ tham gia bảo hiểm y tế đạt 95% trở lên, tỷ lệ hộ sử dụng nước sạch theo quy chuẩn trên {#mục tiêu nước 92-95}%, cơ bản không còn hộ nghèo.",
      "Nâng cao đời sống vật chất, tinh thần cho người dân; giảm nghèo bền vững, mở rộng bao phủ bảo hiểm y tế (hiện nay {D04 2023}%), nâng tỷ lệ trường đạt chuẩn quốc gia và chất lượng trạm y tế.",
    ],
  },
  {
    upper: [
      "Đẩy mạnh cơ cấu lại nông nghiệp, phát triển vùng nguyên liệu tập trung, công nghiệp chế biến; mở rộng chuỗi liên kết, sản phẩm OCOP, xây dựng thương hiệu và thị trường xuất khẩu.",
      "Phát triển kinh tế tập thể, hợp tác xã kiểu mới; ứng dụng khoa học công nghệ, chuyển đổi số trong sản xuất, truy xuất nguồn gốc và tiêu thụ nông sản.",
    ],
  },
  {
    upper: [
      "Hoàn thiện hạ tầng kinh tế - xã hội nông thôn đồng bộ, hiện đại, kết nối liên vùng; ưu tiên giao thông, nước sạch, xử lý chất thải, hạ tầng số và thiết chế văn hóa.",
      "Bảo vệ môi trường, cảnh quan; nhân rộng khu dân cư kiểu mẫu, tuyến đường sáng - xanh - sạch - đẹp; chủ động ứng phó với biến đổi khí hậu.",
    ],
  },
  {
    upper: [
      "Giữ gìn bản sắc văn hóa vùng Đông Nam Bộ, phát huy khối đại đoàn kết; bảo đảm quốc phòng, an ninh, trật tự an toàn xã hội khu vực nông thôn.",
      "Tiếp tục phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; đổi mới công tác khen thưởng, chú trọng người trực tiếp lao động, hộ gia đình và cơ sở.",
      "Chuẩn bị tốt việc tổng kết Phong trào thi đua giai đoạn 2021 - 2025; xây dựng nội dung thi đua cho giai đoạn tiếp theo sát với yêu cầu phát triển của địa phương.",
    ],
  },
];

/** IV.2 Giải pháp, of districts, the city and the province. */
export const measures: Leaf = [
  {
    upper: [
      "Tăng cường vai trò lãnh đạo của cấp ủy, hiệu lực quản lý của chính quyền; đưa nội dung Phong trào thi đua vào nghị quyết, chương trình công tác hằng năm, gắn với trách nhiệm người đứng đầu.",
      "Kiện toàn bộ máy chỉ đạo, điều phối từ {loại} đến cơ sở; phân công thành viên phụ trách địa bàn, giao chỉ tiêu cụ thể, kiểm tra, đánh giá định kỳ và công khai kết quả.",
    ],
  },
  {
    upper: [
      "Đổi mới, nâng cao hiệu quả tuyên truyền; phát huy báo chí, truyền thanh thông minh, mạng xã hội; xây dựng các chuyên đề theo đối tượng, tăng cường đối thoại với nông dân, công nhân.",
      "{mặt trận} và các đoàn thể tiếp tục phát động các phong trào thành phần, nâng chất các mô hình tự quản, giám sát, phản biện và lấy ý kiến sự hài lòng của người dân.",
    ],
  },
  {
    upper: [
      "Đa dạng hóa nguồn lực, lồng ghép hiệu quả các chương trình, dự án; ưu tiên bố trí vốn cho xã khó khăn, công trình thiết yếu; khuyến khích doanh nghiệp, hợp tác xã đầu tư vào nông nghiệp, nông thôn.",
      "Rà soát, hoàn thiện cơ chế, chính sách hỗ trợ; đẩy nhanh giải ngân, quản lý chặt chẽ vốn đầu tư; kiên quyết không để phát sinh nợ đọng, không huy động quá sức dân.",
    ],
  },
  {
    upper: [
      "Thực hiện đồng bộ các giải pháp nâng cao thu nhập: đào tạo nghề, kết nối việc làm, tín dụng ưu đãi, chuyển giao kỹ thuật; hỗ trợ hợp tác xã tiếp cận thị trường, mã số vùng trồng, chỉ dẫn địa lý.",
      "Tập trung xử lý các tiêu chí khó: đầu tư nước sạch tập trung, thu gom, xử lý chất thải; di dời cơ sở chăn nuôi; nâng cấp trạm y tế, trường học theo chuẩn mới.",
    ],
  },
  {
    upper: [
      "Đẩy mạnh chuyển đổi số trong quản lý, điều hành và báo cáo; thống nhất biểu mẫu điện tử, kết nối dữ liệu giữa các ngành, các cấp để đánh giá tiêu chí khách quan, kịp thời.",
      "Bồi dưỡng, nâng cao năng lực đội ngũ cán bộ nông thôn mới, cán bộ thi đua - khen thưởng các cấp; tổ chức tham quan, trao đổi kinh nghiệm giữa {các cấp dưới}.",
      "Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến; khen thưởng kịp thời, đúng đối tượng; kết hợp khen thưởng chuyên đề với khen đột xuất ở cơ sở.",
    ],
  },
];

/** IV.3 Đề xuất, kiến nghị, of districts, the city and the province. */
export const requests: Leaf = [
  {
    upper: [
      "Kiến nghị {kiến nghị 1: nơi} {kiến nghị 1: nội dung}.",
      "Đề nghị {kiến nghị 1: nơi} {kiến nghị 1: nội dung}; nội dung này được nhiều cơ sở cùng kiến nghị trong quá trình sơ kết.",
    ],
  },
  {
    upper: [
      "Đề nghị {kiến nghị 2: nơi} {kiến nghị 2: nội dung}.",
      "Đối với {kiến nghị 2: nơi}: đề nghị {kiến nghị 2: nội dung}.",
    ],
  },
  {
    district: [
      "Đề nghị Ủy ban nhân dân tỉnh tiếp tục quan tâm bố trí vốn cho các xã phấn đấu đạt chuẩn nâng cao, kiểu mẫu và có cơ chế thưởng công trình phúc lợi cho xã, ấp dẫn đầu Phong trào thi đua.",
      "Đề nghị các sở, ngành sớm hướng dẫn, tháo gỡ vướng mắc về các chỉ tiêu mới của Bộ tiêu chí giai đoạn 2021 - 2025; rút ngắn thời gian thẩm định hồ sơ đề nghị công nhận.",
    ],
    tỉnh: [
      "Đề nghị Hội đồng Thi đua - Khen thưởng Trung ương xem xét tăng tỷ lệ khen thưởng cấp nhà nước đối với các xã, hộ gia đình, nông dân tiêu biểu trong Phong trào thi đua khi tổng kết giai đoạn.",
      "Đề nghị Trung ương sớm phân bổ vốn, phân cấp mạnh hơn cho địa phương trong quy định mức đạt chuẩn các chỉ tiêu phù hợp điều kiện vùng Đông Nam Bộ.",
    ],
  },
  {
    district: [
      "Đề nghị Sở Nội vụ (Ban Thi đua - Khen thưởng) tổ chức tập huấn về hồ sơ, thủ tục khen thưởng chuyên đề và hướng dẫn áp dụng Luật Thi đua, khen thưởng năm 2022 có hiệu lực từ ngày 01/01/2024.",
      "Đề nghị tăng tỷ lệ khen thưởng cấp tỉnh cho nông dân, hộ gia đình và cán bộ ấp, khu phố; có hình thức tôn vinh phù hợp đối với doanh nghiệp, nhà hảo tâm đóng góp lớn.",
    ],
    tỉnh: [
      "Đề nghị Ban Thi đua - Khen thưởng Trung ương sớm hướng dẫn triển khai Luật Thi đua, khen thưởng năm 2022 và tiêu chuẩn khen thưởng tổng kết Phong trào thi đua đến năm 2025.",
      "Đề nghị Bộ Nông nghiệp và Phát triển nông thôn thống nhất phần mềm, biểu mẫu báo cáo về nông thôn mới để địa phương không phải tổng hợp nhiều lần, giảm tải cho cơ sở.",
    ],
  },
  {
    upper: [
      "Đề nghị có chính sách hỗ trợ kinh phí duy tu, bảo trì hạ tầng nông thôn sau đầu tư, nhất là đường giao thông, chiếu sáng, thiết chế văn hóa do Nhân dân đóng góp xây dựng.",
      "Đề nghị nghiên cứu cơ chế tín dụng, bảo hiểm nông nghiệp phù hợp để nông dân, hợp tác xã yên tâm đầu tư sản xuất quy mô lớn, ứng dụng công nghệ cao.",
    ],
  },
];
