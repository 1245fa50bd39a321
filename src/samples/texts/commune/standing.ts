import type { Leaf } from "../leaf";

/** II.2 (ý 3) NTM nâng cao, kiểu mẫu, duy trì chất lượng tiêu chí: a town is no xã and says so. */
export const standing: Leaf = [
  {
    xã: [
      "{?nâng cao}Năm {E02.nam luy-ke}, xã được Ủy ban nhân dân tỉnh công nhận đạt chuẩn nông thôn mới nâng cao tại Quyết định số {E02.so luy-ke}; từ đó đến nay xã tiếp tục duy trì và nâng cao chất lượng các tiêu chí, không để tiêu chí nào giảm dưới chuẩn.",
      "{?chờ công nhận}Xã đã hoàn thành hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới nâng cao năm 2023, được {cấp huyện} thẩm tra và trình tỉnh thẩm định; kết quả lấy ý kiến cho thấy trên {#hài lòng 96-99}% người dân hài lòng.",
      "Sau khi được công nhận đạt chuẩn nông thôn mới năm {E01.nam luy-ke} (Quyết định số {E01.so luy-ke}), xã xây dựng kế hoạch duy trì, nâng chất từng tiêu chí; hằng năm tự rà soát, đánh giá và công khai kết quả đến Nhân dân.",
    ],
    town: [
      "Theo quy định, {loại} không thuộc đối tượng xét công nhận xã đạt chuẩn nông thôn mới; vì vậy nội dung thi đua được cụ thể hóa thành xây dựng {loại} đạt chuẩn đô thị văn minh, đồng thời hỗ trợ các xã trong {huyện} về lao động, kỹ thuật và kết nối tiêu thụ.",
      "Là đơn vị hành chính đô thị, {đv} hưởng ứng Phong trào thi đua bằng việc nâng cao chất lượng khu phố văn hóa, chỉnh trang hẻm, giữ gìn vệ sinh môi trường và xây dựng nếp sống thị dân văn minh.",
    ],
  },
  {
    xã: [
      "{?kiểu mẫu}Năm {E03.nam luy-ke}, xã được công nhận đạt chuẩn nông thôn mới kiểu mẫu theo Quyết định số {E03.so luy-ke}; lĩnh vực nổi trội được Nhân dân đánh giá cao là cảnh quan môi trường và chuyển đổi số.",
      "Đến thời điểm báo cáo, xã có {E05 luy-ke} khu dân cư kiểu mẫu đã được công nhận, trong đó {E05.ky trong-ky} khu công nhận trong giai đoạn 2021 - 2023; mỗi khu đều có tuyến đường hoa, cổng, hàng rào xanh và điểm sinh hoạt cộng đồng.",
      "{?nâng cao}Trên cơ sở các tiêu chí nâng cao đã đạt, xã lựa chọn {ấp 1} và {ấp 2} để xây dựng ấp kiểu mẫu, tập trung vào thu nhập, vườn mẫu, môi trường và nhà văn hóa có kết nối internet miễn phí.",
    ],
    town: [
      "Phong trào xây dựng khu phố kiểu mẫu được triển khai ở {ấp 1}; đến nay {loại} có {E05 luy-ke} khu dân cư kiểu mẫu được công nhận, trong đó {E05.ky trong-ky} khu công nhận trong giai đoạn 2021 - 2023.",
      "{loại} chọn {ấp 1} và {ấp 2} làm điểm xây dựng khu phố kiểu mẫu: không rác thải trên đường, không quảng cáo sai quy định, 100% hẻm có đèn chiếu sáng và camera an ninh.",
    ],
  },
  {
    xã: [
      "{?đủ 19}Kết quả rà soát theo Bộ tiêu chí ban hành kèm theo Quyết định số 318/QĐ-TTg ngày 08/3/2022 cho thấy xã đạt {E04 2023}/19 tiêu chí nông thôn mới giai đoạn 2021 - 2025; các chỉ tiêu mới đều được phân công cụ thể cho từng công chức theo dõi.",
      "{?!đủ 19}Theo Bộ tiêu chí giai đoạn 2021 - 2025 (Quyết định số 318/QĐ-TTg), đến nay xã đạt {E04 2023}/19 tiêu chí; các tiêu chí còn lại đang được tập trung nguồn lực, phấn đấu hoàn thành trong năm 2024.",
      "Việc tự đánh giá theo Bộ tiêu chí giai đoạn 2021 - 2025 được thực hiện hằng quý; năm 2022 xã đạt {E04 2022}/19 tiêu chí, đến tháng 10 năm 2023 đạt {E04 2023}/19 tiêu chí.",
    ],
    town: [
      "Kết quả rà soát theo tiêu chuẩn đô thị văn minh cho thấy các nội dung về quy hoạch, giao thông, văn hóa, an ninh trật tự đã đạt; các nội dung về môi trường và cây xanh công cộng đang được tập trung hoàn thiện.",
    ],
  },
  {
    xã: [
      "Để duy trì bền vững, xã chú trọng nhóm tiêu chí khó là thu nhập, tổ chức sản xuất, môi trường và y tế: hỗ trợ hợp tác xã liên kết, vận động hộ dân sử dụng nước sạch ({D05 2023}%), tham gia bảo hiểm y tế ({D04 2023}%) và phân loại rác tại nguồn.",
      "Các công trình sau đầu tư được giao cho ấp quản lý, có quy chế sử dụng và quỹ bảo trì; hằng năm Nhân dân góp công dặm vá đường, thay bóng đèn hỏng, chăm sóc cây xanh nên chất lượng tiêu chí được giữ vững.",
    ],
    town: [
      "Các tiêu chí về đời sống được nâng chất: thu nhập bình quân đầu người năm 2023 {ước D01 2023} {D01 2023} triệu đồng, tỷ lệ hộ sử dụng nước sạch {D05 2023}%, tỷ lệ tham gia bảo hiểm y tế {D04 2023}%; trật tự xây dựng, trật tự đô thị có chuyển biến.",
      "Hạ tầng sau đầu tư được giao cho khu phố tự quản, có quy ước giữ gìn; Nhân dân tự nguyện đóng góp thay bóng đèn, chăm sóc cây xanh, sơn sửa mặt tiền nhà vào các dịp lễ, tết.",
    ],
  },
  {
    commune: [
      "Nhân dân thực sự là chủ thể: từ việc lựa chọn công trình, tuyến đường đến mức đóng góp đều được bàn bạc dân chủ; kết quả lấy phiếu hài lòng hằng năm đạt trên {#hài lòng 96-99}%, không có khiếu nại đông người.",
    ],
    xã: [
      "Bên cạnh việc giữ chuẩn, xã hướng tới phát triển bền vững: gắn tăng trưởng với bảo vệ môi trường, giữ gìn thuần phong mỹ tục, xây dựng con người văn minh, từng bước tiến tới nông thôn mới giàu có, văn minh và hiện đại.",
    ],
    town: [
      "{loại} hướng tới phát triển bền vững, gắn tăng trưởng với bảo vệ môi trường, giữ gìn thuần phong mỹ tục và xây dựng thị dân văn minh, góp phần cùng {huyện} hoàn thành các mục tiêu của Phong trào thi đua.",
      "Trong quan hệ với các xã, {loại} làm tốt vai trò trung tâm dịch vụ: chợ, bến xe, trường phổ thông trung học và cơ sở y tế phục vụ cả vùng; các doanh nghiệp, hộ kinh doanh tham gia tiêu thụ nông sản cho nông dân.",
      "{chính quyền} vận động mỗi hộ kinh doanh, cơ quan đóng trên địa bàn ủng hộ Quỹ Vì người nghèo và đỡ đầu học sinh khó khăn ở các xã, coi đó là việc làm thiết thực chung sức xây dựng nông thôn mới.",
    ],
  },
];
