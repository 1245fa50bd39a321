import type { Leaf } from "../leaf";

/** I.1 Thuận lợi, of departments and organisations. */
export const advantages: Leaf = [
  {
    office: [
      "{đv} luôn nhận được sự quan tâm lãnh đạo, chỉ đạo của Tỉnh ủy, Ủy ban nhân dân tỉnh, Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh và sự phối hợp chặt chẽ của các địa phương trong quá trình tham gia Phong trào thi đua.",
      "Kế hoạch số 128/KH-UBND ngày 08/6/2022 của Ủy ban nhân dân tỉnh phân công rõ trách nhiệm của từng sở, ban, ngành, đoàn thể, giúp {cơ quan} xác định đúng nội dung, đối tượng và phạm vi tham gia ngay từ đầu.",
    ],
  },
  {
    office: [
      "Lĩnh vực {ngành} gắn trực tiếp với nội dung xây dựng nông thôn mới, nhất là {tiêu chí}; vì vậy các nhiệm vụ chuyên môn và nội dung thi đua được lồng ghép thuận lợi, không phát sinh thêm thủ tục.",
      "{?phụ trách tiêu chí}Hệ thống văn bản của ngành từ Trung ương đến địa phương về {ngành} tương đối đồng bộ, là căn cứ để {cơ quan} hướng dẫn cơ sở thực hiện {tiêu chí} thống nhất trong toàn tỉnh.",
    ],
  },
  {
    agency: [
      "Tập thể {người} của {cơ quan} đoàn kết, có trình độ chuyên môn, nhiều đồng chí có kinh nghiệm công tác ở cơ sở, nhiệt tình hướng dẫn các xã tháo gỡ khó khăn.",
      "Tổ chức bộ máy ổn định, các phòng, đơn vị như {phòng 1}, {phòng 2} chủ động đăng ký nội dung thi đua, phân công người theo dõi từng địa bàn cụ thể.",
    ],
    union: [
      "Tổ chức của {cơ quan} được củng cố từ tỉnh đến cơ sở, đội ngũ cán bộ gần gũi, am hiểu đời sống Nhân dân; {thành viên} tin tưởng, tích cực hưởng ứng các phong trào do {cơ quan} phát động.",
      "Các phong trào thi đua truyền thống của {cơ quan} đã có nền nếp, nội dung gần với mục tiêu xây dựng nông thôn mới nên việc phát động, duy trì ở cơ sở có nhiều thuận lợi.",
    ],
  },
  {
    office: [
      "Kết quả xây dựng nông thôn mới của tỉnh trong giai đoạn trước tạo nền tảng tốt; cấp ủy, chính quyền và Nhân dân các địa phương có kinh nghiệm, phối hợp nhịp nhàng khi {cơ quan} triển khai nhiệm vụ.",
      "Tính đến nay, {ΣE01 luy-ke}/{tổng xã} xã thuộc đối tượng sơ kết đã đạt chuẩn nông thôn mới, {ΣE02 luy-ke} xã đạt chuẩn nâng cao; mặt bằng chung cao giúp {cơ quan} tập trung hỗ trợ đúng những nội dung còn yếu.",
    ],
  },
  {
    office: [
      "Hạ tầng công nghệ thông tin và chuyển đổi số phát triển nhanh, giúp {cơ quan} chỉ đạo, hướng dẫn và tổng hợp báo cáo từ cơ sở kịp thời, giảm hội họp.",
      "Các cơ quan báo chí, hệ thống truyền thanh cơ sở phối hợp tuyên truyền tích cực về {ngành} và nông thôn mới, tạo sự đồng thuận trong xã hội.",
    ],
  },
];

/** I.2 Khó khăn, of departments and organisations. */
export const hardships: Leaf = [
  {
    office: [
      "Dịch COVID-19 trong năm 2021 khiến {cơ quan} phải tập trung nhân lực cho phòng, chống dịch; nhiều chuyến công tác cơ sở, lớp tập huấn, hội nghị về nông thôn mới phải hoãn hoặc chuyển sang trực tuyến.",
      "Những tháng giãn cách xã hội năm 2021 làm gián đoạn việc kiểm tra, hướng dẫn trực tiếp ở các xã; một số nội dung phối hợp với địa phương phải lùi thời gian thực hiện.",
    ],
  },
  {
    office: [
      "Kinh phí dành riêng cho các hoạt động tham gia Phong trào thi đua còn ít, chủ yếu lồng ghép trong nhiệm vụ thường xuyên và vận động xã hội hóa.",
      "Nguồn lực có hạn trong khi nhu cầu hỗ trợ của các xã lớn, nhất là xã vùng sâu, vùng đồng bào dân tộc thiểu số; {cơ quan} chưa đáp ứng hết đề nghị của cơ sở.",
    ],
  },
  {
    office: [
      "Cán bộ theo dõi nông thôn mới của {cơ quan} đều kiêm nhiệm, địa bàn phụ trách rộng; ở cơ sở cũng thường xuyên thay đổi người nên việc nắm số liệu, hướng dẫn phải làm lại nhiều lần.",
      "Biên chế giảm theo lộ trình trong khi khối lượng công việc về {ngành} tăng; việc bố trí người đi cơ sở thường xuyên gặp khó khăn.",
    ],
  },
  {
    office: [
      "Một số quy định, hướng dẫn của Trung ương liên quan đến {tiêu chí} ban hành chậm hoặc còn cách hiểu khác nhau, ảnh hưởng tiến độ hướng dẫn cơ sở.",
      "Mức đạt chuẩn của giai đoạn 2021 - 2025 cao hơn trước, trong đó nội dung liên quan đến {ngành} đòi hỏi thời gian và sự phối hợp của nhiều ngành.",
    ],
    union: [
      "Đời sống của một bộ phận {thành viên} còn khó khăn, thường xuyên đi làm xa nên việc tập hợp, duy trì sinh hoạt và vận động đóng góp chưa đều.",
    ],
  },
  {
    office: [
      "Số liệu giữa các ngành, các cấp có lúc chưa thống nhất, biểu mẫu báo cáo nhiều và thay đổi, mất thời gian tổng hợp, đối chiếu.",
      "Nhận thức của một vài đơn vị, cá nhân về trách nhiệm tham gia xây dựng nông thôn mới chưa đầy đủ, còn xem là việc riêng của ngành nông nghiệp và địa phương.",
    ],
  },
];

/** II.1 Công tác lãnh đạo, chỉ đạo, triển khai, of departments and organisations. */
export const leadership: Leaf = [
  {
    office: [
      'Căn cứ Kế hoạch số 128/KH-UBND ngày 08/6/2022 của Ủy ban nhân dân tỉnh, {đv} ban hành Kế hoạch số {B02.so trong-ky} ngày {B02.ngay trong-ky} triển khai Phong trào thi đua "Toàn tỉnh chung sức xây dựng nông thôn mới" giai đoạn 2021 - 2025 trong toàn {hệ thống}.',
      "Ngày {B02.ngay trong-ky}, {đv} ban hành Kế hoạch số {B02.so trong-ky} hưởng ứng, tổ chức thực hiện Phong trào thi đua; nội dung bám sát chức năng, nhiệm vụ được giao, có chỉ tiêu và thời hạn cụ thể cho từng phòng, đơn vị.",
    ],
  },
  {
    office: [
      "Trong giai đoạn 2021 - 2023, {cơ quan} đã ban hành {B01 luy-ke} văn bản lãnh đạo, chỉ đạo, hướng dẫn liên quan đến Phong trào thi đua, riêng năm 2023 là {B01 2023} văn bản.",
      "Để cụ thể hóa nhiệm vụ, {cơ quan} ban hành {B01 luy-ke} văn bản chỉ đạo, hướng dẫn; các văn bản ngắn gọn, rõ việc, kèm biểu mẫu để cơ sở dễ thực hiện.",
    ],
  },
  {
    office: [
      "{cơ quan} tổ chức {B03 luy-ke} cuộc kiểm tra, giám sát, khảo sát tại cơ sở; qua đó hướng dẫn, tháo gỡ kịp thời những vướng mắc về {ngành} và kiến nghị Ban Chỉ đạo tỉnh điều chỉnh những nội dung chưa phù hợp.",
      "Công tác kiểm tra, hướng dẫn được duy trì đều với {B03 luy-ke} cuộc trong ba năm; kết luận kiểm tra được thông báo cho địa phương và theo dõi đến khi khắc phục xong.",
    ],
  },
  {
    agency: [
      "{lãnh đạo} trực tiếp chỉ đạo, phân công một đồng chí cấp phó phụ trách; {phòng 1} làm đầu mối tham mưu, theo dõi, tổng hợp; các phòng, đơn vị phụ trách địa bàn theo phân công.",
      "Nội dung tham gia xây dựng nông thôn mới được đưa vào chương trình công tác năm, giao ước thi đua và tiêu chí đánh giá, xếp loại tập thể, cá nhân của {cơ quan}.",
    ],
    union: [
      "Ban Thường trực, Ban Thường vụ phân công từng đồng chí phụ trách cụm, địa bàn; {phòng 1} làm đầu mối theo dõi, tổng hợp; các cấp của {cơ quan} đăng ký công trình, phần việc cụ thể.",
      "{cơ quan} phát động thi đua đến 100% cơ sở, hướng dẫn lồng ghép với các phong trào, cuộc vận động thường xuyên, ký kết chương trình phối hợp với các ngành liên quan.",
    ],
  },
  {
    office: [
      "Công tác phát động được gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; {người} đăng ký phần việc, công trình cụ thể, tự giác tham gia các hoạt động ở cơ sở.",
      "{?!DNI-SNN}{?!DNI-SNV}{cơ quan} phối hợp chặt chẽ với Sở Nông nghiệp và Phát triển nông thôn, Sở Nội vụ và Ủy ban nhân dân các huyện, thành phố trong hướng dẫn, thẩm định, chia sẻ số liệu về {tiêu chí}.",
      "{?hội nghị}{cơ quan} tổ chức hội nghị sơ kết với {M01.dai-bieu -} đại biểu, kết hợp biểu dương các tập thể, cá nhân tiêu biểu, bảo đảm thiết thực, tiết kiệm.",
    ],
  },
];
