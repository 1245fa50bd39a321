/** II.2 (*): what departments and agencies did in their own field; by the campaign's codes. People and order. */
export const society: Readonly<Record<string, readonly string[]>> = {
  "DNI-SLDTBXH": [
    "Sở tham mưu thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững; số hộ nghèo theo chuẩn đa chiều ở các địa phương sơ kết giảm từ {ΣD02 2022} hộ năm 2022 còn {ΣD02 2023} hộ năm 2023.",
    "Công tác đào tạo nghề cho lao động nông thôn gắn với nhu cầu doanh nghiệp; các xã, phường, thị trấn báo cáo có {ΣC10 luy-ke} lao động được đào tạo, phần lớn có việc làm sau khi học.",
    "Chính sách người có công, bảo trợ xã hội được thực hiện đầy đủ; phong trào Đền ơn đáp nghĩa ở nông thôn phát triển sâu rộng, không còn hộ người có công thuộc diện hộ nghèo.",
    "Trung tâm Dịch vụ việc làm tổ chức nhiều phiên giao dịch lưu động tại các xã, kết nối lao động với doanh nghiệp trong khu công nghiệp, hỗ trợ vay vốn tự tạo việc làm.",
  ],
  "DNI-SVHTTDL": [
    'Phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" gắn với xây dựng nông thôn mới; trung tâm văn hóa - thể thao, nhà văn hóa ấp được nâng cấp, tổ chức sinh hoạt thường xuyên.',
    "Sở hướng dẫn bảo tồn lễ hội, nghề truyền thống, không gian văn hóa của đồng bào dân tộc thiểu số; phục dựng, truyền dạy cồng chiêng, đờn ca tài tử, góp phần giữ gìn bản sắc nông thôn vùng Đông Nam Bộ.",
    "Du lịch nông thôn, du lịch vườn được khảo sát, hỗ trợ xây dựng sản phẩm tại Long Khánh, Vĩnh Cửu, Định Quán, Tân Phú; tập huấn kỹ năng đón khách cho hộ dân.",
    "Phong trào rèn luyện thân thể, hội thi thể thao nông dân được tổ chức đều; các địa phương lắp đặt dụng cụ thể dục ngoài trời tại nhiều khu dân cư.",
  ],
  "DNI-SGDDT": [
    "Ngành giáo dục tập trung nâng chất tiêu chí Trường học: ở các địa phương sơ kết có {ΣD09.n 2023}/{ΣD09.d 2023} trường đạt chuẩn quốc gia; thiết bị dạy học được bổ sung theo chương trình giáo dục phổ thông mới.",
    "Phổ cập giáo dục, xóa mù chữ được giữ vững; tỷ lệ học sinh hoàn thành chương trình tiểu học, tốt nghiệp trung học cơ sở tiếp tục học lên đạt cao, hạn chế học sinh bỏ học.",
    "Phong trào khuyến học, xây dựng xã hội học tập phát triển; trung tâm học tập cộng đồng mở các chuyên đề kỹ thuật, pháp luật, chuyển đổi số cho người dân nông thôn.",
    "Sở phát động trong học sinh, giáo viên phong trào trường học xanh - sạch - đẹp - an toàn, tham gia trồng hoa, phân loại rác, tuyên truyền nông thôn mới qua hội thi vẽ tranh, sáng tác.",
  ],
  "DNI-SYT": [
    "Ngành y tế củng cố trạm y tế xã theo bộ tiêu chí quốc gia; 100% trạm có bác sĩ làm việc, bổ sung trang thiết bị, triển khai hồ sơ sức khỏe điện tử cho người dân nông thôn.",
    "Công tác phòng, chống dịch, tiêm chủng mở rộng, tiêm vắc xin phòng COVID-19 đạt kết quả tốt; hệ thống y tế cơ sở đứng vững trong đại dịch và nhanh chóng trở lại hoạt động bình thường.",
    "Sở phối hợp bảo hiểm xã hội, địa phương vận động tham gia bảo hiểm y tế; tỷ lệ ở các địa phương sơ kết đạt {ΣD04 2023}%, góp phần hoàn thành tiêu chí Y tế.",
    "Công tác an toàn thực phẩm, vệ sinh môi trường, nước sạch được kiểm tra thường xuyên; các mô hình bếp ăn, chợ an toàn thực phẩm ở nông thôn được duy trì.",
  ],
  "DNI-STP": [
    "Sở hướng dẫn đánh giá, công nhận xã đạt chuẩn tiếp cận pháp luật; 100% xã xây dựng nông thôn mới nâng cao đều đạt yêu cầu của chỉ tiêu này.",
    "Công tác phổ biến, giáo dục pháp luật được đổi mới, tổ chức nhiều buổi tuyên truyền lưu động, phiên tòa giả định, hội thi hòa giải viên giỏi ở ấp, khu phố.",
    "Tổ hòa giải ở cơ sở được kiện toàn, tập huấn; tỷ lệ hòa giải thành đạt cao, góp phần giữ gìn tình làng nghĩa xóm, hạn chế đơn thư vượt cấp.",
    "Trợ giúp pháp lý miễn phí cho hộ nghèo, đồng bào dân tộc thiểu số được thực hiện tại xã, giúp người dân bảo vệ quyền lợi hợp pháp, nhất là về đất đai, hôn nhân.",
  ],
  "DNI-SNGV": [
    "Sở vận động các tổ chức phi chính phủ nước ngoài, kiều bào hỗ trợ công trình nước sạch, học bổng, nhà tình thương cho các xã khó khăn.",
    "Công tác thông tin đối ngoại giới thiệu thành tựu nông thôn mới, nông sản chủ lực của tỉnh đến các đoàn khách quốc tế, góp phần xúc tiến đầu tư, tiêu thụ sản phẩm.",
    "Sở hướng dẫn địa phương tiếp nhận, quản lý viện trợ đúng quy định, sử dụng hiệu quả; các dự án đều được cộng đồng giám sát.",
    "Công đoàn, Đoàn thanh niên Sở tổ chức hoạt động xã hội tại xã kết nghĩa, tặng quà học sinh nghèo, trồng cây xanh, góp phần thực hiện Phong trào thi đua.",
  ],
  "DNI-TTT": [
    "Ngành thanh tra đưa nội dung quản lý, sử dụng vốn xây dựng nông thôn mới vào kế hoạch thanh tra hằng năm; qua thanh tra chấn chỉnh kịp thời thiếu sót trong đầu tư, thanh quyết toán.",
    "Công tác tiếp công dân, giải quyết khiếu nại, tố cáo ở nông thôn được tăng cường, không để phát sinh điểm nóng liên quan đến thu hồi đất, đóng góp của Nhân dân.",
    "Thanh tra tỉnh hướng dẫn hoạt động Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng, tập huấn kỹ năng giám sát công trình cho cán bộ ấp, khu phố.",
    "Công tác phòng ngừa tham nhũng, lãng phí trong Chương trình được chú trọng qua công khai, minh bạch và kiểm soát nội bộ ở cơ sở.",
  ],
  "DNI-BDT": [
    "Ban tham mưu triển khai Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số, lồng ghép với xây dựng nông thôn mới: hỗ trợ đất ở, nhà ở, nước sinh hoạt, chuyển đổi nghề.",
    "Chính sách đối với người có uy tín được thực hiện đầy đủ; nhiều người có uy tín gương mẫu vận động đồng bào hiến đất, giữ gìn bản sắc, không tin, không theo luận điệu xấu.",
    "Ban phối hợp các địa phương sửa chữa nhà văn hóa dân tộc, hỗ trợ trang phục, nhạc cụ truyền thống, tổ chức ngày hội văn hóa các dân tộc.",
    "Công tác tuyên truyền pháp luật, bình đẳng giới, phòng chống tảo hôn được thực hiện bằng hình thức phù hợp, có phiên dịch tiếng dân tộc khi cần.",
  ],
  "DNI-CAT": [
    "Công an tỉnh chỉ đạo thực hiện tiêu chí An ninh: bố trí Công an xã chính quy ở 100% xã, giữ vững an ninh trật tự, không để xảy ra phức tạp, bị động, bất ngờ ở nông thôn.",
    "Phong trào toàn dân bảo vệ an ninh Tổ quốc phát triển với nhiều mô hình như camera an ninh, tiếng kẻng an ninh, xóm đạo bình yên, khu nhà trọ tự quản, được Nhân dân đồng tình ủng hộ.",
    "Lực lượng công an đi đầu thực hiện Đề án 06, cấp căn cước công dân, định danh điện tử lưu động tại ấp, khu phố, hỗ trợ người già yếu, người khuyết tật tại nhà.",
    "Cán bộ, chiến sĩ tham gia xây nhà tình nghĩa, hỗ trợ học sinh khó khăn, giúp dân khắc phục hậu quả thiên tai, xây dựng hình ảnh đẹp trong lòng Nhân dân.",
  ],
  "DNI-BCHQS": [
    'Lực lượng vũ trang tỉnh thực hiện phong trào "Quân đội chung sức xây dựng nông thôn mới": đóng góp {#công quân 8-26} nghìn ngày công làm đường, nạo vét kênh mương, vệ sinh môi trường.',
    "Tiêu chí Quốc phòng được bảo đảm: 100% Ban Chỉ huy Quân sự xã được kiện toàn, lực lượng dân quân vững mạnh, rộng khắp; hoàn thành chỉ tiêu tuyển quân hằng năm.",
    "Các đơn vị kết nghĩa với địa phương, xây nhà tình nghĩa, đồng đội, khám bệnh, cấp thuốc miễn phí cho người dân vùng sâu, vùng đồng bào dân tộc thiểu số.",
    "Trong đại dịch COVID-19 và thiên tai, bộ đội là lực lượng nòng cốt hỗ trợ Nhân dân, củng cố niềm tin và tình đoàn kết quân dân ở nông thôn.",
  ],
};
