import type { Leaf } from "../leaf";

/** II.2 (ý 1), of districts, the city and the province: figures are those of the communes below. */
export const economy: Leaf = [
  {
    district: [
      "Đề án tái cơ cấu ngành nông nghiệp được thực hiện đúng hướng: hình thành các vùng chuyên canh {các cây} tập trung, có mã số vùng trồng và liên kết tiêu thụ; chăn nuôi {vật nuôi} phát triển theo hướng trang trại, an toàn sinh học.",
      "Cơ cấu cây trồng chuyển dịch mạnh, diện tích cây hiệu quả thấp giảm, {các cây} trở thành cây chủ lực; tỷ lệ diện tích tưới tiết kiệm, cơ giới hóa và áp dụng quy trình VietGAP tăng hằng năm.",
    ],
    tỉnh: [
      "Thực hiện Đề án tái cơ cấu ngành nông nghiệp, tỉnh hình thành các vùng chuyên canh cây ăn trái, hồ tiêu, chuối, cà phê gắn với mã số vùng trồng; chăn nuôi chuyển nhanh sang trang trại quy mô lớn, khép kín, an toàn dịch bệnh.",
      "Nông nghiệp ứng dụng công nghệ cao, nông nghiệp hữu cơ được khuyến khích bằng cơ chế, chính sách cụ thể; giá trị sản phẩm thu hoạch trên một đơn vị diện tích đất trồng trọt và mặt nước nuôi thủy sản tăng đều qua các năm.",
    ],
  },
  {
    upper: [
      "Chương trình mỗi xã một sản phẩm đạt kết quả tích cực: tổng hợp báo cáo của {các cơ sở} có {C01 2023} sản phẩm OCOP còn hạn công nhận, trong đó {C02 2023} sản phẩm 3 sao, {C03 2023} sản phẩm 4 sao.",
      "Đến tháng 10 năm 2023, trên địa bàn có {C01 2023} sản phẩm OCOP, tăng {C01 dau-ky→2023} sản phẩm so với cuối năm 2020; các chủ thể được hỗ trợ xúc tiến thương mại, kết nối siêu thị và bán hàng trực tuyến.",
    ],
  },
  {
    upper: [
      "Kinh tế tập thể phát triển cả về số lượng và chất lượng với {C06a 2023} hợp tác xã, {C06b 2023} tổ hợp tác nông nghiệp hoạt động hiệu quả; nhiều hợp tác xã làm tốt khâu cung ứng vật tư, bao tiêu sản phẩm.",
      "Liên kết theo chuỗi giá trị được mở rộng, toàn {loại} có {C07 2023} chuỗi liên kết sản xuất - tiêu thụ; sản phẩm tham gia chuỗi có giá bán ổn định, truy xuất được nguồn gốc.",
    ],
  },
  {
    upper: [
      "Công tác đào tạo nghề cho lao động nông thôn gắn với giải quyết việc làm: {các cơ sở} đã phối hợp đào tạo nghề cho {ΣC10 luy-ke} lao động; tỷ lệ có việc làm sau đào tạo đạt trên {#việc làm 82-92}%.",
      "Cơ cấu kinh tế nông thôn chuyển dịch theo hướng tăng công nghiệp, dịch vụ; làng nghề, cơ sở tiểu thủ công nghiệp được hỗ trợ máy móc, mẫu mã, tạo việc làm tại chỗ cho lao động lớn tuổi và phụ nữ.",
    ],
  },
  {
    upper: [
      "Xây dựng nông thôn mới gắn với giữ gìn, phát huy bản sắc văn hóa nông thôn vùng Đông Nam Bộ: lễ hội truyền thống, đờn ca tài tử, nghề thủ công được bảo tồn; thiết chế văn hóa cơ sở hoạt động có hiệu quả hơn.",
      "Đời sống văn hóa cơ sở phong phú; các di tích, đình, nhà văn hóa dân tộc được trùng tu, tôn tạo; việc cưới, việc tang, lễ hội được tổ chức văn minh, tiết kiệm.",
    ],
    district: [
      "{?lễ hội}{lễ hội} được tổ chức hằng năm, vừa bảo tồn giá trị văn hóa vừa quảng bá hình ảnh, thu hút du khách, góp phần tiêu thụ nông sản và phát triển dịch vụ nông thôn.",
    ],
  },
  {
    upper: [
      "Phát triển nông thôn gắn với công nghiệp, dịch vụ, du lịch và đô thị văn minh: quy hoạch được rà soát, điều chỉnh đồng bộ; các khu, cụm công nghiệp tạo việc làm, chợ và điểm du lịch vườn tiêu thụ nông sản tại chỗ.",
      "Hạ tầng thương mại nông thôn được hoàn thiện, chợ, siêu thị mini, cửa hàng tiện lợi phát triển đến trung tâm các xã; nhiều địa phương bước đầu gắn tiêu chí nông thôn mới với tiêu chí đô thị.",
    ],
  },
];

/** II.2 (ý 2), of districts, the city and the province. */
export const living: Leaf = [
  {
    upper: [
      "Thu nhập bình quân đầu người tính từ báo cáo của {các cơ sở} năm 2021 là {D01 2021} triệu đồng, năm 2022 là {D01 2022} triệu đồng, năm 2023 {ước D01 2023} {D01 2023} triệu đồng, tăng {D01 2021→2023} triệu đồng so với năm 2021.",
      "Đời sống người dân nông thôn được nâng lên rõ rệt, thu nhập bình quân đầu người năm 2023 {ước D01 2023} {D01 2023} triệu đồng/người/năm; nhà ở, phương tiện sinh hoạt của hộ dân ngày càng khang trang, đầy đủ.",
    ],
  },
  {
    upper: [
      "Công tác giảm nghèo đạt kết quả quan trọng: theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025, số hộ nghèo giảm từ {D02 2022} hộ năm 2022 còn {D02 2023} hộ, chiếm {D03 2023}% tổng số hộ.",
      "Công tác giảm nghèo được thực hiện bằng nhiều mô hình sinh kế, tín dụng ưu đãi, dạy nghề gắn với việc làm; các hộ nghèo có hoàn cảnh đặc biệt đều được phân công tổ chức, cá nhân đỡ đầu.",
      "Trong giai đoạn, các địa phương đã xóa {D10a luy-ke} căn nhà tạm, dột nát và xây {ΣD10b luy-ke} căn nhà tình thương, đại đoàn kết; hộ nghèo còn {D02 2023} hộ, tỷ lệ {D03 2023}%.",
    ],
  },
  {
    district: [
      "Hạ tầng giao thông nông thôn tiếp tục được đầu tư: {các cơ sở} xây mới, nâng cấp {ΣD07 luy-ke} km, cấp {loại} trực tiếp đầu tư {D07 luy-ke} km; các tuyến liên xã được thảm nhựa, có hệ thống chiếu sáng, biển báo.",
      "Nguồn lực huy động ở cấp xã trong giai đoạn 2021 - 2023 là {tỷ ΣF01 luy-ke} tỷ đồng, trong đó Nhân dân đóng góp {tỷ F07 luy-ke} tỷ đồng; riêng phần do cấp {loại} trực tiếp thực hiện là {tỷ F01 luy-ke} tỷ đồng.",
      "Nhân dân các địa phương đã hiến {F09 luy-ke} m² đất, góp {F10 luy-ke} ngày công và {tỷ F08 luy-ke} tỷ đồng tiền mặt, góp phần hoàn thành nhiều công trình giao thông, nhà văn hóa, chiếu sáng công cộng.",
    ],
    tỉnh: [
      "{các cơ sở} đã xây mới, nâng cấp {ΣD07 luy-ke} km đường giao thông nông thôn; hệ thống điện, thủy lợi, trường học, trạm y tế, nhà văn hóa được đầu tư theo hướng đồng bộ, hiện đại gắn với quá trình đô thị hóa.",
      "Tổng nguồn lực huy động ở cấp xã giai đoạn 2021 - 2023 là {tỷ ΣF01 luy-ke} tỷ đồng; Nhân dân đóng góp {tỷ F07 luy-ke} tỷ đồng, hiến {F09 luy-ke} m² đất và {F10 luy-ke} ngày công, có {F11 luy-ke} lượt hộ tham gia.",
    ],
  },
  {
    upper: [
      "Giáo dục, y tế có nhiều tiến bộ: {D09.n 2023}/{D09.d 2023} trường đạt chuẩn quốc gia; tỷ lệ người dân tham gia bảo hiểm y tế {ước D04 2023} {D04 2023}%; 100% trạm y tế có bác sĩ làm việc, hồ sơ sức khỏe điện tử được cập nhật thường xuyên.",
      "Mạng lưới trường học, trạm y tế, thiết chế văn hóa ở cơ sở tiếp tục được đầu tư, nâng cấp; phổ cập giáo dục, chăm sóc sức khỏe ban đầu, an sinh xã hội được bảo đảm, không để ai bị bỏ lại phía sau.",
      "Tỷ lệ người dân tham gia bảo hiểm y tế tăng từ {D04 2022}% năm 2022 lên {D04 2023}% năm 2023; công tác chăm sóc, bảo vệ trẻ em, người cao tuổi, người khuyết tật được thực hiện chu đáo.",
    ],
  },
  {
    upper: [
      "Môi trường, cảnh quan nông thôn sáng, xanh, sạch, đẹp, an toàn: chất thải rắn sinh hoạt được thu gom, xử lý {ước D11 2023} {D11 2023}%; tỷ lệ hộ sử dụng nước sạch theo quy chuẩn {D05 2023}%; phong trào trồng hoa, cây xanh lan tỏa đến từng tuyến đường, khu dân cư.",
      "Cảnh quan, môi trường nông thôn có chuyển biến rõ nét với nhiều tuyến đường hoa, hàng rào xanh, khu dân cư tự quản; ý thức phân loại, bỏ rác đúng nơi quy định của người dân được nâng lên.",
      "Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn tăng từ {D05 2022}% năm 2022 lên {D05 2023}%; các địa phương tăng cường phân loại rác tại nguồn, thu gom bao gói thuốc bảo vệ thực vật, di dời cơ sở chăn nuôi ra khỏi khu dân cư.",
    ],
  },
  {
    upper: [
      "Ứng dụng công nghệ thông tin được đẩy mạnh: 100% {cấp dưới} có tổ công nghệ số cộng đồng; dịch vụ công trực tuyến, thanh toán không dùng tiền mặt, truy xuất nguồn gốc nông sản từng bước trở thành thói quen của người dân.",
      "Công tác phòng, chống thiên tai, ứng phó với biến đổi khí hậu được chủ động; kênh mương, hồ đập được nạo vét, gia cố; lực lượng xung kích cơ sở được huấn luyện, trang bị cơ bản.",
      "An ninh, trật tự nông thôn được giữ vững; các mô hình camera an ninh, tổ tự quản, xóm đạo bình yên hoạt động hiệu quả, kéo giảm tội phạm về trật tự xã hội.",
    ],
  },
];

/** II.2 (ý 3), of districts, the city and the province. */
export const standing: Leaf = [
  {
    huyện: [
      "Đến nay, toàn huyện có {E01 luy-ke}/{tổng xã} xã đạt chuẩn nông thôn mới, {E02 luy-ke}/{tổng xã} xã đạt chuẩn nông thôn mới nâng cao và {E03 luy-ke}/{tổng xã} xã đạt chuẩn nông thôn mới kiểu mẫu.",
      "{?còn xã}Toàn huyện duy trì {E01 luy-ke}/{tổng xã} xã đạt chuẩn nông thôn mới; {E02 luy-ke} xã đã được công nhận nông thôn mới nâng cao, các xã còn lại đang hoàn thiện hồ sơ, bổ sung các tiêu chí còn thiếu.",
    ],
    "thành phố": [
      "Cả {E01 luy-ke}/{tổng xã} xã của thành phố giữ vững chuẩn nông thôn mới, trong đó {E02 luy-ke} xã đạt chuẩn nâng cao; các phường thực hiện tiêu chuẩn đô thị văn minh, tiếp tục nâng chất những nội dung đã đạt khi còn là xã.",
      "Thành phố tập trung nguồn lực cho {tổng xã} xã ngoại thành nâng cao chất lượng tiêu chí, hiện có {E02 luy-ke} xã được công nhận nông thôn mới nâng cao; khoảng cách về hạ tầng giữa xã và phường được thu hẹp.",
    ],
    tỉnh: [
      "Tính đến ngày 31/10/2023, {E01 luy-ke}/{tổng xã} xã thuộc đối tượng sơ kết đạt chuẩn nông thôn mới; {E02 luy-ke} xã đạt chuẩn nông thôn mới nâng cao, {E03 luy-ke} xã đạt chuẩn nông thôn mới kiểu mẫu; nhiều xã khác đang được thẩm định hồ sơ.",
      "Đồng Nai tiếp tục thuộc nhóm dẫn đầu cả nước về xây dựng nông thôn mới nâng cao với {E02 luy-ke}/{tổng xã} xã (không kể thành phố Biên Hòa); trong giai đoạn 2021 - 2023 có thêm {E02 trong-ky} xã nâng cao và {E03 trong-ky} xã kiểu mẫu.",
    ],
  },
  {
    district: [
      "Trong giai đoạn 2021 - 2023, trên địa bàn có thêm {E02 trong-ky} xã được công nhận nông thôn mới nâng cao; việc thẩm tra được thực hiện chặt chẽ, công khai, có lấy ý kiến hài lòng của người dân.",
      "Các xã đạt chuẩn kiểu mẫu lựa chọn lĩnh vực nổi trội phù hợp như sản xuất, cảnh quan môi trường, chuyển đổi số, văn hóa; trong kỳ có thêm {E03 trong-ky} xã được công nhận.",
    ],
    tỉnh: [
      "Các huyện đã được công nhận đạt chuẩn tiếp tục nâng chất tiêu chí, huyện Xuân Lộc hoàn thiện hồ sơ đề nghị công nhận huyện nông thôn mới nâng cao; các huyện Thống Nhất, Định Quán phấn đấu hoàn thành trong những năm tiếp theo.",
      "Tỉnh chỉ đạo thực hiện đồng bộ ba cấp độ: giữ vững xã đạt chuẩn, mở rộng xã nâng cao, chọn điểm xã kiểu mẫu; mỗi huyện đều có xã điển hình để các nơi tham quan, học tập.",
    ],
  },
  {
    upper: [
      "{?còn xã chưa đạt}Theo Bộ tiêu chí giai đoạn 2021 - 2025, bình quân mỗi xã đạt {E04 2023} tiêu chí (năm 2022 là {E04 2022} tiêu chí); các xã còn thiếu chủ yếu ở tiêu chí thu nhập, tổ chức sản xuất, y tế và môi trường.",
      "{?!còn xã chưa đạt}Kết quả rà soát theo Bộ tiêu chí giai đoạn 2021 - 2025 cho thấy {E01b luy-ke}/{tổng xã} xã đạt đủ 19 tiêu chí; các địa phương tiếp tục duy trì, nâng chất những chỉ tiêu dễ giảm sút như môi trường, thu nhập.",
      "{?còn xã chưa đạt}Kết quả rà soát theo Quyết định số 318/QĐ-TTg có {E01b luy-ke}/{tổng xã} xã đạt đủ các tiêu chí; những xã chưa đạt đều có kế hoạch khắc phục cụ thể từng chỉ tiêu, phân công đơn vị phụ trách.",
    ],
  },
  {
    upper: [
      "Phong trào xây dựng khu dân cư kiểu mẫu phát triển rộng khắp với {E05 luy-ke} khu được công nhận, trong đó {E05.ky trong-ky} khu công nhận trong giai đoạn 2021 - 2023.",
      "Việc duy trì sau công nhận được chú trọng, hằng năm tổ chức rà soát, đánh giá lại; công trình sau đầu tư có quy chế quản lý, giao cho cộng đồng tự quản, bố trí kinh phí bảo trì.",
    ],
  },
  {
    upper: [
      "Các địa phương chủ động phát triển bền vững: gắn nâng cao thu nhập với bảo vệ môi trường, giữ gìn bản sắc văn hóa, bảo đảm an ninh, từng bước xây dựng nông thôn mới giàu có, văn minh và hiện đại.",
      "Sự hài lòng của người dân là thước đo: kết quả lấy ý kiến đạt trên {#hài lòng 96-98}% ở tất cả các xã đề nghị công nhận; các kiến nghị của người dân được tiếp thu, giải quyết trước khi trình hồ sơ.",
      "Đối với {đô thị}, nội dung thi đua tập trung vào đô thị văn minh, khu phố kiểu mẫu, chỉnh trang hẻm và hỗ trợ các xã về dịch vụ, lao động, tiêu thụ nông sản.",
    ],
  },
];
