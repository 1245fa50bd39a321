import type { Leaf } from "../leaf";

/** IV.1 Phương hướng, nhiệm vụ, of communes. */
export const directions: Leaf = [
  {
    xã: [
      "{?kiểu mẫu}Đến năm 2025, tiếp tục giữ vững xã đạt chuẩn nông thôn mới kiểu mẫu, nâng cao chất lượng tất cả các tiêu chí theo hướng bền vững, xây dựng nông thôn giàu có, văn minh, giàu bản sắc.",
      "{?nâng cao}Giữ vững và nâng chất các tiêu chí nông thôn mới nâng cao; phấn đấu đến năm 2025 có thêm khu dân cư kiểu mẫu, từng bước hoàn thiện các tiêu chí của xã nông thôn mới kiểu mẫu.",
      "{?!nâng cao}Tập trung mọi nguồn lực phấn đấu hoàn thành các tiêu chí, được công nhận đạt chuẩn nông thôn mới nâng cao chậm nhất trong năm 2024, không để phát sinh nợ đọng xây dựng cơ bản.",
      "Tiếp tục đẩy mạnh Phong trào thi đua, xem đây là nhiệm vụ thường xuyên của cả hệ thống chính trị; bảo đảm các tiêu chí đã đạt không giảm sút, lấy sự hài lòng của người dân làm thước đo.",
    ],
    town: [
      "Phấn đấu đến năm 2025, {loại} đạt đầy đủ các tiêu chuẩn đô thị văn minh, giữ vững danh hiệu của 100% khu phố văn hóa; tiếp tục hưởng ứng thiết thực Phong trào thi đua chung sức xây dựng nông thôn mới.",
      "Xây dựng {loại} xanh, sạch, đẹp, an toàn, văn minh; phát triển thương mại, dịch vụ, làm tốt vai trò trung tâm kết nối với các xã trong {huyện}.",
    ],
  },
  {
    commune: [
      "Phấn đấu thu nhập bình quân đầu người tăng bình quân trên 5% mỗi năm (năm 2023 {ước D01 2023} {D01 2023} triệu đồng); cơ bản không còn hộ nghèo có khả năng lao động; tỷ lệ tham gia bảo hiểm y tế đạt từ 95% trở lên.",
      "Nâng cao thu nhập và chất lượng cuộc sống của người dân, phấn đấu đến năm 2025 tỷ lệ hộ sử dụng nước sạch theo quy chuẩn trên {#mục tiêu nước 92-96}% (hiện nay {D05 2023}%), 100% rác thải sinh hoạt được thu gom.",
    ],
  },
  {
    xã: [
      "Tiếp tục cơ cấu lại sản xuất nông nghiệp, mở rộng diện tích {các cây} theo tiêu chuẩn VietGAP, hữu cơ; mỗi năm có thêm ít nhất 01 sản phẩm OCOP, trong đó ưu tiên {sản phẩm}.",
      "Củng cố hợp tác xã, tổ hợp tác, hình thành chuỗi liên kết tiêu thụ {cây} với doanh nghiệp; hướng dẫn nông dân ghi chép, truy xuất nguồn gốc và bán hàng trên nền tảng số.",
    ],
    town: [
      "Phát triển thương mại, dịch vụ văn minh, chợ an toàn thực phẩm; hỗ trợ hộ kinh doanh chuyển đổi số, đăng ký sản phẩm OCOP từ {các sản phẩm}.",
      "Tăng cường quản lý quy hoạch, trật tự xây dựng; chỉnh trang các tuyến hẻm, xóa điểm ngập cục bộ, trồng thêm cây xanh và bố trí điểm vui chơi cho trẻ em.",
    ],
  },
  {
    commune: [
      "Hoàn thành nâng cấp các tuyến đường còn lại, lắp đèn chiếu sáng và camera an ninh ở 100% {ấp}; duy tu thường xuyên các công trình sau đầu tư bằng quỹ do Nhân dân tự quản.",
      "Đẩy mạnh chuyển đổi số, phấn đấu trên 90% hồ sơ thủ tục hành chính được tiếp nhận trực tuyến; nâng chất tổ công nghệ số cộng đồng, phổ cập định danh điện tử và thanh toán không dùng tiền mặt.",
    ],
  },
  {
    commune: [
      "Bảo vệ môi trường, giữ gìn cảnh quan: duy trì ngày Chủ nhật xanh, mở rộng phân loại rác tại nguồn, trồng và chăm sóc hoa, cây xanh trên các tuyến đường liên {ấp}.",
      "Giữ gìn và phát huy bản sắc văn hóa, xây dựng gia đình, {ấp} văn hóa thực chất; giữ vững an ninh, trật tự, xây dựng tình làng nghĩa xóm đoàn kết, tương trợ.",
      "Tiếp tục phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến, phấn đấu mỗi {ấp} có ít nhất một mô hình hoạt động hiệu quả, mỗi đoàn thể có một công trình tiêu biểu.",
    ],
  },
];

/** IV.2 Giải pháp, of communes. */
export const measures: Leaf = [
  {
    commune: [
      "Tăng cường sự lãnh đạo của cấp ủy, quản lý điều hành của chính quyền; gắn trách nhiệm người đứng đầu với kết quả Phong trào thi đua, đưa vào chương trình kiểm tra, giám sát hằng năm của {cấp ủy}.",
      "Kiện toàn bộ máy chỉ đạo, phân công rõ người, rõ việc, rõ thời hạn; mỗi quý giao ban một lần với {các cấp dưới} để đánh giá tiến độ từng nội dung, tháo gỡ ngay vướng mắc.",
    ],
  },
  {
    commune: [
      "Đổi mới nội dung, hình thức tuyên truyền theo hướng trực quan, ngắn gọn, phát huy mạng xã hội, cụm loa thông minh; tăng đối thoại trực tiếp giữa người đứng đầu với Nhân dân.",
      "Tiếp tục phát động thi đua theo từng chuyên đề, từng đợt ngắn ngày như 30 ngày cao điểm chỉnh trang đường hẻm, tháng hành động vì môi trường; đăng ký và nghiệm thu công khai.",
    ],
  },
  {
    commune: [
      "Huy động, lồng ghép các nguồn lực; ưu tiên vốn cho công trình thiết yếu, vận động doanh nghiệp và người con xa quê ủng hộ, thực hiện công khai, minh bạch để Nhân dân giám sát.",
      "Sử dụng tiết kiệm, hiệu quả nguồn vốn của Chương trình; khuyến khích Nhân dân tự làm, tự quản các công trình nhỏ; không huy động quá sức dân, không để nợ đọng.",
    ],
  },
  {
    xã: [
      "Hỗ trợ nông dân tiếp cận vốn ưu đãi, tiến bộ kỹ thuật; phối hợp doanh nghiệp, hợp tác xã mở rộng vùng nguyên liệu {cây}, cấp mã số vùng trồng và đào tạo nghề theo nhu cầu.",
      "Phát triển kinh tế gắn với bảo vệ môi trường: chuyển giao kỹ thuật sản xuất sạch, quản lý chặt chất thải chăn nuôi {vật nuôi}, thu gom bao gói thuốc bảo vệ thực vật.",
    ],
    town: [
      "Tăng cường quản lý trật tự đô thị, vận động hộ kinh doanh ký cam kết không lấn chiếm vỉa hè; xử lý nghiêm hành vi đổ rác không đúng nơi quy định.",
      "Hỗ trợ hộ dân chuyển đổi nghề, vay vốn phát triển dịch vụ; phối hợp các xã tiêu thụ nông sản tại chợ và điểm bán hàng của {loại}.",
    ],
  },
  {
    commune: [
      "Phát huy vai trò giám sát, phản biện của Mặt trận và các đoàn thể; nâng chất các mô hình tự quản, mỗi đoàn thể đăng ký ít nhất một công trình, phần việc cụ thể mỗi năm.",
      'Quan tâm phát hiện, bồi dưỡng điển hình từ cơ sở; khen thưởng kịp thời, chú trọng người trực tiếp lao động, hộ gia đình; nhân rộng các mô hình như "{mô hình 1: tên}".',
      "Bồi dưỡng kỹ năng vận động quần chúng, sử dụng công nghệ thông tin cho cán bộ {loại}, {ấp}; thực hiện chế độ báo cáo bằng biểu mẫu thống nhất để giảm thời gian hội họp.",
    ],
  },
];

/** IV.3 Đề xuất, kiến nghị: the rows of the unit's own list, in words. */
export const requests: Leaf = [
  {
    commune: [
      "Kiến nghị {kiến nghị 1: nơi} {kiến nghị 1: nội dung}.",
      "Đề nghị {kiến nghị 1: nơi} {kiến nghị 1: nội dung}; đây là nội dung được cử tri và Nhân dân trên địa bàn nhiều lần kiến nghị.",
    ],
  },
  {
    commune: [
      "Đề nghị {kiến nghị 2: nơi} {kiến nghị 2: nội dung}.",
      "Đối với {kiến nghị 2: nơi}: đề nghị {kiến nghị 2: nội dung}, tạo điều kiện để {loại} hoàn thành các mục tiêu đã đăng ký.",
    ],
  },
  {
    commune: [
      "Đề nghị Ủy ban nhân dân {huyện} tiếp tục quan tâm bố trí vốn cho các công trình chuyển tiếp, phân bổ ngay từ đầu năm để địa phương chủ động thực hiện và giải ngân đúng tiến độ.",
      "Đề nghị Ủy ban nhân dân {huyện} có cơ chế hỗ trợ duy tu, bảo dưỡng đường hẻm, hệ thống chiếu sáng do Nhân dân đóng góp xây dựng, nay đã xuống cấp ở một số đoạn.",
    ],
  },
  {
    commune: [
      "Đề nghị Sở Nội vụ sớm có hướng dẫn cụ thể về tiêu chuẩn, số lượng khen thưởng khi sơ kết Phong trào thi đua, trong đó dành tỷ lệ thích đáng cho nông dân, hộ gia đình hiến đất và cán bộ {ấp}.",
      "Đề nghị các phòng, ban chuyên môn của {cấp huyện} tăng cường hướng dẫn, tập huấn cho cán bộ {loại}, {ấp} về phương pháp đánh giá, lập hồ sơ và báo cáo kết quả Phong trào thi đua.",
      "Đề nghị cấp trên tiếp tục có cơ chế khen thưởng công trình phúc lợi cho những nơi dẫn đầu Phong trào thi đua để động viên Nhân dân và có thêm nguồn lực nâng cấp nhà văn hóa {ấp}.",
      "Đề nghị có chính sách phụ cấp phù hợp hơn đối với cán bộ {ấp} và thành viên tổ công nghệ số cộng đồng, vì đây là lực lượng trực tiếp vận động Nhân dân thực hiện Phong trào thi đua.",
    ],
  },
];
