/** II.2 (*): what departments did in their own field; by the campaign's codes. Economy and building. */
export const building: Readonly<Record<string, readonly string[]>> = {
  "DNI-VPUB": [
    "Văn phòng tham mưu Ủy ban nhân dân tỉnh ban hành, theo dõi việc thực hiện các kế hoạch về nông thôn mới; đôn đốc sở, ngành, địa phương thực hiện đúng tiến độ các nhiệm vụ được giao trên hệ thống quản lý văn bản.",
    "Cổng Thông tin điện tử tỉnh duy trì chuyên mục nông thôn mới, cập nhật văn bản, kết quả công nhận và tiếp nhận phản ánh, kiến nghị của người dân ở nông thôn.",
    "Văn phòng tham mưu tổ chức các cuộc họp giao ban, làm việc của lãnh đạo Ủy ban nhân dân tỉnh với các huyện về tiến độ xây dựng nông thôn mới nâng cao, kiểu mẫu; thông báo kết luận được gửi kịp thời.",
    "Trung tâm Phục vụ hành chính công hướng dẫn các địa phương rút ngắn quy trình, thống nhất bộ thủ tục ở cấp xã, giúp người dân nông thôn nộp hồ sơ trực tuyến thuận tiện hơn.",
  ],
  "DNI-SNV": [
    "Sở Nội vụ hướng dẫn các địa phương kiện toàn tổ chức bộ máy, chuẩn hóa đội ngũ cán bộ, công chức cấp xã theo yêu cầu tiêu chí hệ thống chính trị; mở các lớp bồi dưỡng kỹ năng cho cán bộ xã, trưởng ấp, khu phố.",
    "Ban Thi đua - Khen thưởng tham mưu Hội đồng Thi đua - Khen thưởng tỉnh triển khai Kế hoạch số 128/KH-UBND, hướng dẫn phát động, đăng ký, bình xét và tổng hợp hồ sơ khen thưởng trong Phong trào thi đua.",
    "Công tác cải cách hành chính ở cấp xã được đánh giá, xếp hạng hằng năm; kết quả là căn cứ nâng chất lượng phục vụ người dân, góp phần hoàn thành chỉ tiêu dịch vụ công của xã nông thôn mới nâng cao.",
    "Sở quan tâm công tác thanh niên, tôn giáo ở nông thôn; phối hợp vận động chức sắc, tín đồ tham gia xây dựng xóm đạo bình yên, giữ gìn môi trường và giúp nhau phát triển kinh tế.",
  ],
  "DNI-SNN": [
    "Là cơ quan thường trực Ban Chỉ đạo về nông nghiệp, nông dân, nông thôn và xây dựng nông thôn mới, Sở tham mưu ban hành các bộ tiêu chí, cơ chế hỗ trợ, tổ chức thẩm định hồ sơ; đến nay có {ΣE02 luy-ke} xã đạt chuẩn nâng cao, {ΣE03 luy-ke} xã kiểu mẫu thuộc các địa phương sơ kết.",
    "Sở hướng dẫn tái cơ cấu ngành theo chuỗi giá trị, cấp và quản lý mã số vùng trồng, phát triển sản xuất hữu cơ, VietGAP; các địa phương báo cáo có {ΣC07 2023} chuỗi liên kết sản xuất - tiêu thụ hoạt động.",
    "Chương trình mỗi xã một sản phẩm được triển khai sâu rộng, tổng hợp từ các xã, phường, thị trấn có {ΣC01 2023} sản phẩm còn hạn công nhận; Sở tổ chức hội đồng đánh giá, hỗ trợ bao bì, xúc tiến thương mại.",
    "Công trình thủy lợi, nước sạch nông thôn được đầu tư, nâng cấp; tỷ lệ hộ sử dụng nước sạch theo quy chuẩn ở các địa phương sơ kết đạt {ΣD05 2023}%; công tác phòng, chống dịch bệnh trên vật nuôi, cây trồng được kiểm soát tốt.",
  ],
  "DNI-STTTT": [
    "Sở hướng dẫn thực hiện tiêu chí Thông tin và Truyền thông: 100% xã có điểm phục vụ bưu chính, mạng cáp quang, hệ thống truyền thanh hoạt động; nhiều xã chuyển sang đài truyền thanh ứng dụng công nghệ thông tin.",
    "Tổ công nghệ số cộng đồng được thành lập ở 100% ấp, khu phố; Sở tập huấn kỹ năng số, hướng dẫn người dân cài đặt ứng dụng, sử dụng dịch vụ công và mua bán nông sản trên sàn thương mại điện tử.",
    "Sở định hướng báo chí, hệ thống thông tin cơ sở tuyên truyền trước, trong và sau hội nghị sơ kết; kịp thời phản ánh gương điển hình, cách làm hay trong Phong trào thi đua.",
    "Mô hình xã thông minh, ấp thông minh được thí điểm, lắp đặt camera an ninh, wifi công cộng, bảng thông tin điện tử; qua đó nâng cao hiệu quả quản lý và phục vụ người dân nông thôn.",
  ],
  "DNI-SKHDT": [
    "Sở chủ trì tham mưu phân bổ vốn đầu tư công cho Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025, ưu tiên xã phấn đấu nâng cao, kiểu mẫu và công trình thiết yếu.",
    "Công tác thẩm định, giao kế hoạch vốn được thực hiện sớm hơn, hướng dẫn địa phương áp dụng cơ chế đặc thù đối với công trình quy mô nhỏ, kỹ thuật không phức tạp do cộng đồng tự thực hiện.",
    "Sở hướng dẫn thành lập mới, củng cố hợp tác xã nông nghiệp; phối hợp hỗ trợ đăng ký doanh nghiệp, thu hút đầu tư chế biến nông sản vào địa bàn nông thôn.",
    "Việc theo dõi, giám sát đầu tư của cộng đồng được hướng dẫn thường xuyên; tiến độ giải ngân vốn của Chương trình được công khai hằng tháng để các địa phương chủ động điều chỉnh.",
  ],
  "DNI-STC": [
    "Sở tham mưu cân đối, bố trí vốn sự nghiệp và vốn đối ứng của Chương trình đúng quy định; hướng dẫn các địa phương quản lý, sử dụng, thanh quyết toán công khai, tiết kiệm.",
    "Cơ chế sử dụng nguồn thu tiền sử dụng đất cho xây dựng nông thôn mới được tham mưu kịp thời, tạo điều kiện cho cấp xã, cấp huyện đầu tư hạ tầng và duy tu công trình.",
    "Sở tổ chức tập huấn nghiệp vụ tài chính - kế toán cho cán bộ xã, hướng dẫn ghi chép, công khai các khoản đóng góp của Nhân dân, hạn chế sai sót trong quản lý.",
    "Công tác kiểm tra việc chấp hành chế độ tài chính đối với vốn của Chương trình được thực hiện hằng năm, không để phát sinh nợ đọng xây dựng cơ bản.",
  ],
  "DNI-SCT": [
    "Sở phối hợp ngành điện nâng cấp lưới điện nông thôn, bảo đảm 100% xã đạt tiêu chí Điện; tỷ lệ hộ sử dụng điện thường xuyên, an toàn luôn duy trì trên 99,9%.",
    "Hạ tầng thương mại nông thôn được hoàn thiện với mạng lưới chợ, siêu thị mini, cửa hàng tiện lợi; Sở hướng dẫn chuyển đổi mô hình quản lý chợ, xây dựng chợ bảo đảm an toàn thực phẩm.",
    "Sở tổ chức kết nối cung cầu, đưa sản phẩm OCOP và nông sản chủ lực vào hệ thống phân phối, hội chợ, sàn thương mại điện tử; hỗ trợ bao bì, nhãn hiệu cho cơ sở công nghiệp nông thôn tiêu biểu.",
    "Chương trình khuyến công hỗ trợ máy móc, thiết bị cho cơ sở chế biến, ngành nghề nông thôn, tạo việc làm tại chỗ và nâng giá trị nông sản.",
  ],
  "DNI-SGTVT": [
    "Sở hướng dẫn quy hoạch, tiêu chuẩn kỹ thuật đường giao thông nông thôn; các xã, phường, thị trấn sơ kết đã xây mới, nâng cấp {ΣD07 luy-ke} km đường trong giai đoạn 2021 - 2023.",
    "Các tuyến đường tỉnh, đường liên huyện kết nối với đường xã được bảo trì, sửa chữa; hệ thống biển báo, gờ giảm tốc, đèn tín hiệu tại điểm giao nguy hiểm được bổ sung.",
    "Sở phối hợp tuyên truyền, vận động Nhân dân giữ gìn hành lang an toàn đường bộ, xây dựng tuyến đường an toàn, sáng - xanh - sạch - đẹp ở nông thôn.",
    "Công tác thẩm định tiêu chí Giao thông đối với xã nâng cao, kiểu mẫu được thực hiện tại hiện trường, chỉ rõ đoạn tuyến cần mở rộng, bổ sung cây xanh, chiếu sáng.",
  ],
  "DNI-SXD": [
    "Sở hướng dẫn lập, điều chỉnh quy hoạch chung xây dựng xã theo hướng gắn với đô thị hóa; 100% xã có quy hoạch còn thời hạn hoặc được rà soát theo quy định, công khai để Nhân dân biết.",
    "Tiêu chí Nhà ở dân cư được nâng chất; Sở phối hợp Mặt trận Tổ quốc hướng dẫn mẫu nhà, hỗ trợ xóa nhà tạm, dột nát cho hộ nghèo, người có công.",
    "Công tác quản lý trật tự xây dựng ở nông thôn được tăng cường, hướng dẫn cấp phép đơn giản, thuận tiện; hạn chế xây dựng không phép ở khu vực giáp ranh đô thị.",
    "Sở hướng dẫn các địa phương chỉnh trang khu dân cư nông thôn, bố trí công viên, cây xanh, thoát nước và chiếu sáng công cộng theo tiêu chuẩn phù hợp.",
  ],
  "DNI-STNMT": [
    "Sở hướng dẫn thực hiện tiêu chí Môi trường: thu gom, vận chuyển, xử lý chất thải rắn sinh hoạt ở các địa phương sơ kết đạt {ΣD11 2023}%; mô hình phân loại rác tại nguồn được nhân rộng.",
    "Công tác quản lý đất đai, cấp giấy chứng nhận, chỉnh lý biến động cho các hộ hiến đất làm đường được giải quyết nhanh, miễn phí theo quy định, tạo thuận lợi cho Nhân dân.",
    "Sở phối hợp kiểm tra, xử lý cơ sở chăn nuôi gây ô nhiễm, hướng dẫn di dời ra khỏi khu dân cư; quan trắc chất lượng nước mặt, nước dưới đất phục vụ sinh hoạt nông thôn.",
    'Các khu xử lý chất thải tập trung được giám sát chặt chẽ; chương trình truyền thông "Chống rác thải nhựa" được triển khai đến trường học, chợ, khu dân cư nông thôn.',
  ],
  "DNI-SKHCN": [
    "Sở triển khai các đề tài, dự án ứng dụng khoa học công nghệ vào sản xuất cây ăn trái, chăn nuôi, bảo quản, chế biến; kết quả được chuyển giao cho hợp tác xã, nông dân.",
    "Hỗ trợ xây dựng, quản lý chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận cho nông sản đặc trưng; hướng dẫn truy xuất nguồn gốc, mã số mã vạch cho sản phẩm OCOP.",
    "Các điểm thông tin khoa học công nghệ cơ sở được duy trì, cung cấp tài liệu kỹ thuật, giải đáp thắc mắc cho nông dân qua mạng.",
    "Sở tổ chức tập huấn tiêu chuẩn đo lường chất lượng, hỗ trợ hợp tác xã áp dụng hệ thống quản lý tiên tiến, đổi mới thiết bị chế biến quy mô nhỏ.",
  ],
};
