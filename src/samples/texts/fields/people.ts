/** II.2 (*): what organisations and the press did in their own field; by the campaign's codes. */
export const people: Readonly<Record<string, readonly string[]>> = {
  "DNI-MTTQ": [
    'Mặt trận các cấp thực hiện Cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh", vận động Nhân dân hiến đất, góp công; đã xây {D10b luy-ke} căn nhà tình thương, đại đoàn kết trong giai đoạn 2021 - 2023.',
    "Ủy ban Mặt trận tổ chức lấy ý kiến sự hài lòng của người dân về kết quả xây dựng nông thôn mới ở các xã đề nghị công nhận, bảo đảm khách quan, đúng quy trình.",
    "Công tác giám sát, phản biện xã hội được đổi mới, tập trung vào các khoản đóng góp, chất lượng công trình, chính sách giảm nghèo; nhiều kiến nghị được tiếp thu.",
    "Quỹ Vì người nghèo được vận động, sử dụng hiệu quả: hỗ trợ sinh kế, học bổng, khám chữa bệnh; mỗi khu dân cư có công trình chào mừng Ngày hội Đại đoàn kết toàn dân tộc.",
  ],
  "DNI-LDLD": [
    "Các cấp công đoàn vận động đoàn viên, người lao động đóng góp ngày công, kinh phí xây dựng nhà Mái ấm Công đoàn, đường giao thông, tặng quà công nhân khó khăn ở khu nhà trọ.",
    "Liên đoàn Lao động tỉnh phối hợp địa phương xây dựng khu nhà trọ văn minh, tổ tự quản công nhân, góp phần giữ gìn an ninh trật tự, vệ sinh môi trường ở các xã có khu công nghiệp.",
    "Phong trào thi đua lao động giỏi, lao động sáng tạo trong công nhân, viên chức ngành nông nghiệp được phát động, nhiều sáng kiến áp dụng vào sản xuất.",
    "Công đoàn viên chức tỉnh nhận đỡ đầu xã, trao học bổng, phương tiện sinh kế, góp phần thiết thực vào Phong trào thi đua.",
  ],
  "DNI-HND": [
    'Phong trào "Nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững" thu hút đông đảo hội viên, hằng năm có trên {#hộ giỏi 62-96} nghìn hộ đạt danh hiệu các cấp.',
    "Quỹ Hỗ trợ nông dân và vốn ủy thác Ngân hàng Chính sách xã hội giúp hội viên đầu tư sản xuất; chi, tổ hội nghề nghiệp được thành lập theo cây trồng, vật nuôi chủ lực.",
    "Hội vận động nông dân hiến đất, đóng góp tiền, ngày công xây dựng đường giao thông, kênh mương, thu gom bao gói thuốc bảo vệ thực vật, bảo vệ môi trường đồng ruộng.",
    "Hội tổ chức dạy nghề, chuyển giao kỹ thuật, hỗ trợ tiêu thụ nông sản, đưa sản phẩm lên sàn thương mại điện tử, xây dựng thương hiệu nông sản an toàn.",
  ],
  "DNI-HLHPN": [
    'Hội triển khai Cuộc vận động "Xây dựng gia đình 5 không, 3 sạch" gắn với nông thôn mới, nhiều mô hình nhà sạch, vườn đẹp, tuyến đường hoa phụ nữ tự quản được duy trì.',
    "Đề án hỗ trợ phụ nữ khởi nghiệp giúp chị em phát triển sản phẩm đặc trưng, tham gia OCOP; tổ hợp tác, hợp tác xã do phụ nữ quản lý hoạt động hiệu quả.",
    'Chương trình "Mẹ đỡ đầu" chăm lo trẻ mồ côi do dịch COVID-19; Hội vận động xây Mái ấm tình thương, tặng sinh kế cho phụ nữ nghèo, đơn thân.',
    "Các cấp Hội tuyên truyền phân loại rác tại nguồn, chống rác thải nhựa, xây dựng gia đình hạnh phúc, phòng, chống bạo lực gia đình ở nông thôn.",
  ],
  "DNI-TDOAN": [
    'Phong trào "Tuổi trẻ Đồng Nai chung tay xây dựng nông thôn mới" với các công trình thắp sáng đường quê, đường hoa thanh niên, sân chơi thiếu nhi, cầu, đường bê tông nông thôn.',
    "Chiến dịch Thanh niên tình nguyện hè, Mùa hè xanh đưa hàng nghìn lượt đoàn viên về cơ sở dạy học, khám bệnh, hướng dẫn chuyển đổi số, hỗ trợ định danh điện tử.",
    "Thanh niên khởi nghiệp, lập nghiệp ở nông thôn được hỗ trợ vốn, kỹ thuật; nhiều mô hình trang trại, nhà màng, du lịch vườn của thanh niên cho thu nhập cao.",
    "Đoàn duy trì ngày Chủ nhật xanh, trồng cây xanh, thu gom rác thải nhựa, xây dựng tuyến đường thanh niên tự quản an toàn, xanh - sạch - đẹp.",
  ],
  "DNI-HCCB": [
    'Phong trào "Cựu chiến binh gương mẫu" phát huy phẩm chất Bộ đội Cụ Hồ: hội viên đi đầu hiến đất, góp công làm đường, vận động con cháu chấp hành chủ trương, chính sách.',
    "Hội giúp nhau giảm nghèo, làm kinh tế giỏi với nhiều mô hình trang trại, hợp tác xã do cựu chiến binh làm chủ, tạo việc làm cho con em hội viên.",
    "Hội tham gia giữ gìn an ninh trật tự, hòa giải, giáo dục truyền thống cho thế hệ trẻ; mô hình cựu chiến binh tự quản đường giao thông, khu dân cư được duy trì.",
    "Quỹ nghĩa tình đồng đội hỗ trợ xây nhà, chăm lo hội viên khó khăn, thăm hỏi gia đình liệt sĩ, góp phần ổn định đời sống ở nông thôn.",
  ],
  "DNI-BAO": [
    'Báo Đồng Nai mở chuyên trang, chuyên mục "Nông thôn mới" trên báo in và báo điện tử; trong giai đoạn 2021 - 2023 đã đăng tải {G01 luy-ke} tin, bài, phóng sự ảnh về Phong trào thi đua.',
    "Nhiều tuyến bài chuyên sâu phản ánh mô hình hay, người tốt việc tốt, đồng thời chỉ ra khó khăn, vướng mắc để các cấp, các ngành có giải pháp tháo gỡ.",
    "Phóng viên bám sát cơ sở, tăng nội dung đa phương tiện, podcast, infographic; cộng tác viên ở các huyện được bồi dưỡng kỹ năng viết về nông thôn mới.",
    "Báo vận động bạn đọc đóng góp quỹ từ thiện xã hội, xây nhà tình thương, trao học bổng cho học sinh nghèo ở nông thôn.",
  ],
  "DNI-DPTTH": [
    'Đài duy trì các chuyên mục "Nông thôn mới", "Nhà nông làm giàu" trên sóng phát thanh, truyền hình và nền tảng số; đã thực hiện {G01 luy-ke} tin, bài, phóng sự trong giai đoạn.',
    "Các chương trình truyền hình trực tiếp, tọa đàm, giao lưu với nông dân xuất sắc, hợp tác xã điển hình tạo sức lan tỏa rộng trong khán giả.",
    "Đài hỗ trợ kỹ thuật, trao đổi chương trình với trung tâm văn hóa, thông tin cấp huyện và đài truyền thanh xã, nâng chất nội dung tuyên truyền cơ sở.",
    "Chương trình an sinh xã hội trên sóng vận động khán giả xây dựng nhà ở, hỗ trợ sinh kế cho hộ nghèo, góp phần thực hiện Phong trào thi đua.",
  ],
};
