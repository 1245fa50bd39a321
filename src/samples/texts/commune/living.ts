import type { Leaf } from "../leaf";

/** II.2 (ý 2) Đời sống, hạ tầng, môi trường, chuyển đổi số, of communes. */
export const living: Leaf = [
  {
    commune: [
      "Đời sống Nhân dân không ngừng được cải thiện: thu nhập bình quân đầu người năm 2021 đạt {D01 2021} triệu đồng, năm 2022 đạt {D01 2022} triệu đồng, năm 2023 {ước D01 2023} {D01 2023} triệu đồng, tăng {D01 2021→2023} triệu đồng so với năm 2021.",
      "Thu nhập bình quân đầu người năm 2023 {ước D01 2023} {D01 2023} triệu đồng/người/năm, tăng {D01 2022→2023} triệu đồng so với năm 2022; phần lớn hộ dân có nhà ở kiên cố, phương tiện đi lại và nghe nhìn đầy đủ.",
    ],
  },
  {
    commune: [
      "Công tác giảm nghèo được thực hiện bằng nhiều giải pháp cụ thể; theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025, số hộ nghèo còn {D02 2023} hộ, chiếm {D03 2023}% tổng số hộ, giảm so với {D02 2022} hộ của năm 2022.",
      "Đến thời điểm báo cáo, toàn {loại} còn {D02 2023} hộ nghèo, tỷ lệ {D03 2023}%; các hộ đều được phân công đoàn thể giúp đỡ về vốn, cây con giống, việc làm và thẻ bảo hiểm y tế.",
      "Từ nguồn Quỹ Vì người nghèo và vận động xã hội, trong giai đoạn 2021 - 2023 đã xóa {D10a luy-ke} căn nhà tạm, dột nát và xây mới {D10b luy-ke} căn nhà tình thương, đại đoàn kết cho hộ khó khăn.",
    ],
  },
  {
    commune: [
      "Bằng phương châm Nhà nước và Nhân dân cùng làm, trong giai đoạn đã xây mới, nâng cấp {D07 luy-ke} km đường giao thông, riêng năm 2022 là {D07 2022} km; các tuyến đường được lắp biển báo, gờ giảm tốc, bảo đảm đi lại an toàn.",
      "Hệ thống giao thông tiếp tục được nâng cấp với {D07 luy-ke} km đường xây mới, sửa chữa; Nhân dân hiến {F09 luy-ke} m² đất, góp {F10 luy-ke} ngày công, nhờ đó nhiều tuyến hẻm nhỏ được mở rộng, xe cứu thương, cứu hỏa ra vào thuận lợi.",
      "Tổng nguồn lực huy động giai đoạn 2021 - 2023 là {tỷ F01 luy-ke} tỷ đồng, trong đó Nhân dân đóng góp {tỷ F07 luy-ke} tỷ đồng, chiếm {% F07/F01 luy-ke}%; có {F11 luy-ke} lượt hộ tham gia hiến đất, đóng góp.",
      "Trong ba năm, Nhân dân đã hiến {F09 luy-ke} m² đất, đóng góp {F08 luy-ke} triệu đồng tiền mặt và {F10 luy-ke} ngày công để mở rộng đường, lắp đèn chiếu sáng, xây dựng nhà văn hóa {ấp}.",
    ],
  },
  {
    commune: [
      "Lĩnh vực giáo dục, y tế được quan tâm: {D09.n 2023}/{D09.d 2023} trường đạt chuẩn quốc gia; trạm y tế duy trì chuẩn quốc gia, tỷ lệ người dân tham gia bảo hiểm y tế {ước D04 2023} {D04 2023}%, tăng so với {D04 2022}% của năm 2022.",
      "Tỷ lệ người dân tham gia bảo hiểm y tế {ước D04 2023} {D04 2023}%; công tác tiêm chủng, quản lý sức khỏe điện tử, chăm sóc người cao tuổi, trẻ em được thực hiện đầy đủ, không để dịch bệnh lớn xảy ra sau đại dịch COVID-19.",
      "Cơ sở vật chất trường học tiếp tục được đầu tư, đến nay {D09.n 2023} trên tổng số {D09.d 2023} trường đạt chuẩn quốc gia; tỷ lệ huy động trẻ 6 tuổi vào lớp 1 đạt 100%, phổ cập giáo dục được giữ vững.",
    ],
  },
  {
    commune: [
      "Môi trường, cảnh quan được giữ gìn sáng, xanh, sạch, đẹp: tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý {ước D11 2023} {D11 2023}%; tỷ lệ hộ sử dụng nước sạch theo quy chuẩn {D05 2023}%; các đoàn thể duy trì đều ngày Chủ nhật xanh.",
      "Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn {ước D05 2023} {D05 2023}%; toàn {loại} có {D12b 2023} km đường hoa, đường sáng - xanh - sạch - đẹp và {D12a 2023} km đường có điện chiếu sáng, phần lớn do Nhân dân đóng góp và tự quản.",
      "Việc phân loại rác tại nguồn được triển khai ở {các cấp dưới}; bể chứa bao gói thuốc bảo vệ thực vật được đặt tại vùng sản xuất, định kỳ thu gom. Chất thải rắn sinh hoạt được thu gom, xử lý {ước D11 2023} {D11 2023}%.",
      "Nhằm chủ động ứng phó với biến đổi khí hậu, {loại} nạo vét {#km mương 2,5-11,5} km kênh mương, cống thoát nước, trồng thêm {#cây xanh 450-2800} cây xanh và củng cố lực lượng xung kích phòng, chống thiên tai ở {các cấp dưới}.",
    ],
  },
  {
    commune: [
      "Chuyển đổi số được đẩy mạnh: 100% {ấp} có tổ công nghệ số cộng đồng; tỷ lệ hồ sơ dịch vụ công nộp trực tuyến đạt trên {#trực tuyến 62-88}%, việc trả kết quả đúng hạn và trước hạn được duy trì; nhiều hộ kinh doanh thanh toán bằng mã QR.",
      "Ứng dụng công nghệ thông tin lan tỏa đến từng hộ dân: cài đặt định danh điện tử VNeID, nhóm Zalo {ấp} để thông báo và tiếp nhận phản ánh, camera an ninh kết nối về Công an {loại} với {#camera 32-120} mắt camera do Nhân dân đóng góp.",
      "Đời sống tinh thần được nâng lên: nhà văn hóa {ấp} mở cửa thường xuyên, có khu vui chơi trẻ em và dụng cụ thể dục ngoài trời; phong trào văn nghệ, bóng chuyền, dưỡng sinh thu hút trên {#thể thao 34-46}% dân số tập luyện thường xuyên.",
      "An ninh chính trị, trật tự an toàn xã hội được giữ vững; mô hình camera an ninh, tổ tự quản, tiếng kẻng an ninh phát huy hiệu quả, tội phạm về trật tự xã hội giảm {#tội phạm 10-32}% so với đầu giai đoạn.",
    ],
  },
];
