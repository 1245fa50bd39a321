import type { Leaf } from "../leaf";

/** I.1 Thuận lợi, of districts, the city and the province. */
export const advantages: Leaf = [
  {
    huyện: [
      "{đv} có {số cấp dưới}, dân số {A01 2023} người với {A02 2023} hộ; {đường} là trục giao thông chính, kết nối thuận lợi với các địa phương trong vùng, tạo điều kiện giao thương, tiêu thụ nông sản.",
      "Đất đai, khí hậu của {loại} thích hợp với {các cây}, thuận lợi cho chăn nuôi {vật nuôi}; nhiều vùng chuyên canh có quy mô khá, là lợi thế để xây dựng nông thôn mới gắn với tái cơ cấu nông nghiệp.",
    ],
    "thành phố": [
      "{đv} có {số cấp dưới}, dân số {A01 2023} người với {A02 2023} hộ; là đô thị trung tâm phía đông của tỉnh, có {đường} đi qua, thương mại, dịch vụ phát triển, thuận lợi để gắn xây dựng nông thôn mới với đô thị văn minh.",
      "Vùng ngoại thành nổi tiếng với {các cây}, du lịch vườn trái cây; thành phố có điều kiện đầu tư cho các xã, phường vốn là xã trước đây, thu hẹp khoảng cách giữa nội thành và nông thôn.",
    ],
    tỉnh: [
      "Đồng Nai nằm trong vùng kinh tế trọng điểm phía Nam, công nghiệp phát triển, tạo nguồn thu để đầu tư trở lại cho nông thôn; sản xuất nông nghiệp đa dạng với các cây trồng chủ lực có giá trị xuất khẩu và đàn vật nuôi lớn của cả nước.",
      "Các địa phương thuộc đối tượng sơ kết có {tổng xã, phường} xã, phường, thị trấn với {A01 2023} người, {A02 2023} hộ; hạ tầng giao thông liên vùng, cao tốc và Cảng hàng không quốc tế Long Thành đang được đầu tư mạnh mẽ, mở ra không gian phát triển mới cho nông thôn.",
    ],
  },
  {
    district: [
      "Phong trào thi đua được Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân tỉnh quan tâm chỉ đạo; các sở, ngành thường xuyên hướng dẫn, hỗ trợ; {cấp ủy} ban hành nghị quyết chuyên đề và phân công các đồng chí Ủy viên Ban Thường vụ phụ trách địa bàn.",
      "Hệ thống văn bản của Trung ương và của tỉnh về Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025 tương đối đầy đủ; Kế hoạch số 128/KH-UBND ngày 08/6/2022 quy định rõ nội dung, tiêu chí thi đua để {loại} triển khai thống nhất.",
    ],
    tỉnh: [
      "Trung ương ban hành kịp thời Quyết định số 263/QĐ-TTg ngày 22/02/2022, các Quyết định số 318, 319, 320/QĐ-TTg ngày 08/3/2022 và Quyết định số 587/QĐ-TTg ngày 18/5/2022 của Thủ tướng Chính phủ, làm căn cứ để tỉnh cụ thể hóa mục tiêu, tiêu chí và nội dung thi đua.",
      "Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân tỉnh xác định xây dựng nông thôn mới là nhiệm vụ trọng tâm, liên tục, có điểm khởi đầu nhưng không có điểm kết thúc; nguồn lực được ưu tiên bố trí ngay từ đầu giai đoạn.",
    ],
  },
  {
    upper: [
      "Kết quả của giai đoạn trước là nền tảng vững chắc: {E01 luy-ke}/{tổng xã} xã đã được công nhận đạt chuẩn nông thôn mới; hạ tầng kinh tế - xã hội nông thôn được đầu tư tương đối đồng bộ, đời sống Nhân dân được nâng lên.",
      "Cán bộ và Nhân dân {loại} có nhiều kinh nghiệm qua hơn mười năm xây dựng nông thôn mới; đội ngũ cán bộ cơ sở được chuẩn hóa, am hiểu tiêu chí và phương pháp vận động quần chúng.",
    ],
    huyện: [
      "{loại} được Thủ tướng Chính phủ công nhận đạt chuẩn nông thôn mới năm {E06.nam luy-ke} tại Quyết định số {E06.so luy-ke}; đây là động lực để tiếp tục phấn đấu xây dựng huyện nông thôn mới nâng cao.",
    ],
    "thành phố": [
      "{loại} được Thủ tướng Chính phủ công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới năm {E06t.nam luy-ke} tại Quyết định số {E06t.so luy-ke}; cả {E01 luy-ke} xã hiện nay đều giữ vững chuẩn.",
    ],
  },
  {
    upper: [
      "Nhân dân đồng thuận cao, tích cực hưởng ứng; trong giai đoạn đã có {ΣF11 luy-ke} lượt hộ tham gia hiến đất, đóng góp xây dựng công trình; các tôn giáo, doanh nghiệp và người con xa quê chung tay ủng hộ.",
      "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phối hợp chặt chẽ, cụ thể hóa Phong trào thi đua thành nhiều cuộc vận động thiết thực, phù hợp từng giới, từng địa bàn dân cư.",
    ],
    huyện: [
      "{?dân tộc}Đồng bào {dân tộc} và các dân tộc anh em trên địa bàn đoàn kết, gắn bó; lực lượng người có uy tín, chức sắc tôn giáo là cầu nối tích cực giữa chính quyền với Nhân dân.",
    ],
  },
  {
    upper: [
      "Công nghiệp, dịch vụ phát triển giúp chuyển dịch nhanh lao động nông thôn; thu nhập bình quân đầu người khu vực {các cơ sở} báo cáo năm 2022 đạt {D01 2022} triệu đồng, tạo điều kiện huy động nguồn lực xã hội.",
      "Chuyển đổi số được triển khai sâu rộng, hạ tầng viễn thông phủ khắp địa bàn, giúp công tác chỉ đạo, tuyên truyền và giải quyết thủ tục hành chính cho người dân nông thôn nhanh chóng, thuận tiện.",
    ],
    huyện: [
      "{?kcn}{kcn} cùng các cụm công nghiệp, cơ sở chế biến trên địa bàn giải quyết việc làm cho nhiều lao động nông thôn và tiêu thụ nông sản cho nông dân.",
      "{?danh thắng}Tiềm năng du lịch với {danh thắng} được quan tâm khai thác, mở hướng phát triển dịch vụ, quảng bá sản phẩm đặc trưng của địa phương.",
    ],
  },
];

/** I.2 Khó khăn, of districts, the city and the province. */
export const hardships: Leaf = [
  {
    upper: [
      "Dịch COVID-19 trong năm 2021 tác động nặng nề đến sản xuất, lưu thông, việc làm và thu nhập của người dân; nhiều hoạt động tuyên truyền, hội nghị, ra quân phải hoãn, tiến độ đầu tư công trình chậm lại.",
      "Giai đoạn đầu thực hiện, các địa phương phải dồn lực cho phòng, chống dịch COVID-19 và phục hồi kinh tế, nguồn lực dành cho nông thôn mới bị phân tán, việc huy động trong dân giảm so với kế hoạch.",
    ],
  },
  {
    upper: [
      "Giá vật tư đầu vào tăng cao, giá nông sản và thị trường xuất khẩu biến động; dịch bệnh trên đàn vật nuôi diễn biến phức tạp làm nông dân và hợp tác xã gặp nhiều khó khăn.",
      "Biến đổi khí hậu, thời tiết cực đoan, mưa lũ cục bộ và sạt lở ảnh hưởng đến sản xuất, hạ tầng giao thông, thủy lợi; chi phí khắc phục hằng năm khá lớn so với khả năng ngân sách.",
    ],
  },
  {
    upper: [
      "Bộ tiêu chí giai đoạn 2021 - 2025 ở các cấp độ có nhiều chỉ tiêu mới, mức đạt cao hơn; một số hướng dẫn của bộ, ngành ban hành chậm nên các địa phương lúng túng khi rà soát, đánh giá.",
      "Các chỉ tiêu về nước sạch tập trung, xử lý nước thải sinh hoạt, chất thải rắn, khám chữa bệnh từ xa cần suất đầu tư lớn, thời gian dài, khó hoàn thành trong một vài năm.",
    ],
    district: [
      "{?còn xã}Các xã chưa đạt chuẩn nâng cao của {loại} đều có xuất phát điểm thấp, địa bàn rộng, dân cư phân tán; suất đầu tư hạ tầng cao trong khi khả năng đóng góp của Nhân dân có hạn.",
    ],
  },
  {
    upper: [
      "Vốn của Chương trình phân bổ chậm, cơ chế quản lý nhiều lần thay đổi; giá vật liệu xây dựng tăng, thiếu nguồn vật liệu san lấp làm nhiều dự án phải điều chỉnh tổng mức đầu tư.",
      "Nguồn thu từ đấu giá quyền sử dụng đất - nguồn lực chính cho nông thôn mới - giảm mạnh do thị trường bất động sản trầm lắng, ảnh hưởng khả năng cân đối vốn đối ứng.",
    ],
  },
  {
    upper: [
      "Liên kết sản xuất - tiêu thụ chưa bền vững, công nghiệp chế biến nông sản còn ít; hợp tác xã quy mô nhỏ, năng lực quản trị và tiếp cận vốn hạn chế.",
      "Lao động trẻ ở nông thôn chuyển sang làm việc ở khu công nghiệp và đô thị, lực lượng sản xuất nông nghiệp già hóa; việc duy trì sinh hoạt cộng đồng, tổ nhóm gặp nhiều trở ngại.",
      "Đội ngũ làm công tác nông thôn mới, thi đua - khen thưởng ở cơ sở đa số kiêm nhiệm, thường xuyên thay đổi; việc thu thập, tổng hợp số liệu còn thủ công, mất nhiều thời gian.",
    ],
    "thành phố": [
      "Quá trình đô thị hóa nhanh làm đất nông nghiệp thu hẹp, áp lực về hạ tầng kỹ thuật, môi trường và quản lý trật tự xây dựng tại các xã, phường ngoại thành ngày càng lớn.",
    ],
  },
];
