import type { Leaf } from "../leaf";

/** III.1 Mặt làm được, of districts, the city and the province. */
export const achievements: Leaf = [
  {
    upper: [
      "Phong trào thi đua được triển khai đồng bộ, nghiêm túc, có sức lan tỏa sâu rộng, huy động được sức mạnh tổng hợp của cả hệ thống chính trị và sự tham gia tự nguyện của các tầng lớp Nhân dân.",
      "Nhận thức về xây dựng nông thôn mới có chuyển biến căn bản; vai trò chủ thể của người dân được khẳng định, tinh thần tự lực, tự quản, sáng tạo ở cơ sở được khơi dậy mạnh mẽ.",
    ],
  },
  {
    upper: [
      "Các mục tiêu chủ yếu đạt và vượt tiến độ: {E02 luy-ke}/{tổng xã} xã đạt chuẩn nông thôn mới nâng cao, {E03 luy-ke} xã kiểu mẫu; chất lượng tiêu chí được giữ vững, không có xã nào bị thu hồi quyết định công nhận.",
      "Thu nhập bình quân đầu người năm 2023 {ước D01 2023} {D01 2023} triệu đồng, tỷ lệ hộ nghèo còn {D03 2023}%, tỷ lệ tham gia bảo hiểm y tế {D04 2023}%; đời sống vật chất và tinh thần của người dân được nâng lên rõ rệt.",
    ],
  },
  {
    upper: [
      "Hạ tầng nông thôn được đầu tư đồng bộ, hiện đại hơn, từng bước kết nối với đô thị; diện mạo nông thôn thay đổi toàn diện, sáng, xanh, sạch, đẹp và an toàn.",
      "Huy động nguồn lực đạt kết quả quan trọng: ở cấp xã đã huy động {tỷ ΣF01 luy-ke} tỷ đồng, Nhân dân hiến {F09 luy-ke} m² đất; việc quản lý, sử dụng công khai, hiệu quả, không để nợ đọng.",
    ],
  },
  {
    upper: [
      "Sản xuất nông nghiệp phát triển theo hướng hàng hóa, ứng dụng công nghệ cao; {C06a 2023} hợp tác xã hoạt động hiệu quả, {C01 2023} sản phẩm OCOP được công nhận, nhiều vùng trồng được cấp mã số.",
      "Bản sắc văn hóa được giữ gìn, môi trường được cải thiện; an ninh chính trị, trật tự an toàn xã hội ổn định; khối đại đoàn kết toàn dân tộc, đoàn kết lương giáo được củng cố.",
    ],
  },
  {
    upper: [
      "Nhiều mô hình, điển hình tiên tiến được phát hiện, bồi dưỡng, nhân rộng với {ΣH01 luy-ke} mô hình ở cơ sở; công tác khen thưởng kịp thời, đúng đối tượng, hướng mạnh về người trực tiếp lao động.",
      "Năng lực lãnh đạo, điều hành của cấp ủy, chính quyền cơ sở được nâng lên; cải cách hành chính, chuyển đổi số phục vụ người dân, doanh nghiệp có tiến bộ rõ nét.",
    ],
  },
];

/** III.2 Tồn tại, hạn chế, nguyên nhân, of districts, the city and the province. */
export const shortcomings: Leaf = [
  {
    upper: [
      "Phong trào phát triển chưa đồng đều giữa {các cấp dưới}; một số nơi triển khai còn hình thức, chưa gắn với nhiệm vụ trọng tâm, việc đăng ký, giao ước thi đua thiếu cụ thể.",
      "Công tác sơ kết, đánh giá, nhân rộng điển hình ở một số địa phương chưa kịp thời; nhiều mô hình tốt chưa được tổng kết thành kinh nghiệm chung.",
    ],
  },
  {
    upper: [
      "Chất lượng một số tiêu chí chưa bền vững, nhất là nước sạch tập trung, xử lý chất thải rắn và nước thải sinh hoạt, an toàn thực phẩm, liên kết sản xuất; nguy cơ giảm chuẩn nếu không được đầu tư thường xuyên.",
      "Tiến độ xây dựng nông thôn mới nâng cao, kiểu mẫu ở một số xã chậm so với kế hoạch; hạ tầng liên xã, hạ tầng bảo vệ môi trường chưa đáp ứng yêu cầu phát triển.",
    ],
  },
  {
    upper: [
      "Tổ chức sản xuất còn nhỏ lẻ; hợp tác xã quy mô nhỏ, năng lực tài chính và quản trị hạn chế; tỷ lệ nông sản chế biến sâu, xuất khẩu chính ngạch còn thấp.",
      "Sản phẩm OCOP chưa đa dạng, tập trung chủ yếu ở nhóm thực phẩm; việc xây dựng nhãn hiệu, mở rộng thị trường còn lúng túng.",
    ],
  },
  {
    upper: [
      "Nguyên nhân khách quan là tác động kéo dài của dịch COVID-19, biến động giá cả, thị trường; cơ chế, hướng dẫn của Trung ương ban hành chậm; vốn phân bổ chưa kịp thời.",
      "Về khách quan, yêu cầu của bộ tiêu chí giai đoạn mới cao hơn trong khi nguồn lực có hạn, nguồn thu từ đất giảm mạnh, giá vật liệu xây dựng tăng.",
    ],
  },
  {
    upper: [
      "Nguyên nhân chủ quan là sự phối hợp giữa các ngành, các cấp có lúc chưa chặt chẽ; một số cấp ủy, chính quyền cơ sở chưa quyết liệt, còn tư tưởng thỏa mãn sau khi đạt chuẩn.",
      "Về chủ quan, cán bộ làm công tác nông thôn mới và thi đua - khen thưởng ở cơ sở kiêm nhiệm, thay đổi nhiều; công tác kiểm tra, đôn đốc chưa thường xuyên; việc ứng dụng công nghệ trong tổng hợp báo cáo còn chậm.",
      "Một bộ phận người dân còn tâm lý trông chờ vào Nhà nước; công tác tuyên truyền ở vùng sâu, khu nhà trọ công nhân chưa phù hợp với đối tượng.",
    ],
  },
];

/** III.3 Bài học kinh nghiệm, of districts, the city and the province. */
export const lessons: Leaf = [
  {
    upper: [
      "Phải có sự lãnh đạo, chỉ đạo tập trung, thống nhất của cấp ủy, sự điều hành quyết liệt của chính quyền; nơi nào người đứng đầu tâm huyết, sâu sát thì nơi đó phong trào phát triển mạnh, thực chất.",
      "Phân công rõ trách nhiệm, gắn kết quả Phong trào thi đua với đánh giá cán bộ; kiểm tra thường xuyên, kịp thời phát hiện cái mới để nhân rộng, uốn nắn lệch lạc ngay từ cơ sở.",
    ],
  },
  {
    upper: [
      'Lấy người dân làm trung tâm, phát huy dân chủ thực chất theo phương châm "dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng"; sự hài lòng của dân là thước đo kết quả.',
      "Nguồn lực trong dân rất lớn nếu biết khơi dậy; muốn vậy phải công khai, minh bạch, không huy động quá sức dân và để dân được hưởng thành quả sớm.",
    ],
  },
  {
    upper: [
      "Công tác tuyên truyền phải đi trước một bước, kiên trì, đa dạng, phù hợp từng đối tượng; kết hợp tuyên truyền với đối thoại, giải quyết kịp thời vướng mắc.",
      "Gắn tuyên truyền với nêu gương: cán bộ, đảng viên đi đầu, người có uy tín, chức sắc tôn giáo cùng vận động thì hiệu quả tăng lên rõ rệt.",
    ],
  },
  {
    upper: [
      "Lựa chọn nội dung thi đua sát thực tế, có trọng tâm, trọng điểm; làm điểm để rút kinh nghiệm rồi nhân rộng, không dàn trải, không chạy theo thành tích.",
      "Lồng ghép hiệu quả các nguồn vốn, chương trình; phân cấp mạnh cho cơ sở, hỗ trợ có điều kiện để khuyến khích nơi làm tốt.",
    ],
  },
  {
    upper: [
      "Coi trọng phát hiện, bồi dưỡng, khen thưởng và nhân rộng điển hình tiên tiến; khen đúng người, đúng việc, đúng lúc sẽ tạo động lực mạnh mẽ cho phong trào.",
      "Chủ động ứng dụng công nghệ thông tin trong theo dõi, tổng hợp số liệu để có đánh giá khách quan, kịp thời, giảm gánh nặng báo cáo cho cơ sở.",
    ],
  },
];
