import type { Leaf } from "../leaf";

/** III.1 Mặt làm được, of departments and organisations. */
export const achievements: Leaf = [
  {
    office: [
      "{đv} đã chủ động, tích cực tham gia Phong trào thi đua bằng những việc làm cụ thể, thiết thực, phù hợp chức năng, nhiệm vụ; hoàn thành các nội dung được Ủy ban nhân dân tỉnh phân công.",
      "Phong trào thi đua được triển khai rộng khắp trong {cơ quan}, trở thành nội dung công tác thường xuyên; {người} xác định rõ trách nhiệm, tự giác tham gia.",
    ],
  },
  {
    office: [
      "{?phụ trách tiêu chí}Công tác hướng dẫn, kiểm tra về {ngành} đi vào nền nếp; các xã được hỗ trợ kịp thời khi thực hiện {tiêu chí}, góp phần nâng chất lượng nông thôn mới của tỉnh.",
      "{?phụ trách tiêu chí}Chất lượng thẩm định, giải quyết hồ sơ được nâng lên, thời gian rút ngắn; cơ sở đánh giá cao tinh thần phục vụ của {cơ quan}.",
    ],
  },
  {
    office: [
      "Công tác tuyên truyền có nhiều đổi mới với {G01 luy-ke} tin, bài và {G02 luy-ke} hội nghị, buổi tuyên truyền, tập huấn; tạo chuyển biến tích cực trong nhận thức và hành động.",
      "Việc phối hợp với các sở, ngành, địa phương chặt chẽ hơn; nhiều vướng mắc liên quan đến {ngành} được giải quyết ngay từ cơ sở, không phải kiến nghị kéo dài.",
    ],
  },
  {
    office: [
      'Xuất hiện nhiều mô hình, cách làm hay, tiêu biểu là "{mô hình 1: tên}"; công tác biểu dương, khen thưởng kịp thời, có tác dụng động viên.',
      "Thông qua Phong trào thi đua, năng lực, tác phong của {người} được rèn luyện; mối quan hệ giữa {cơ quan} với cơ sở ngày càng gắn bó.",
    ],
  },
  {
    union: [
      "Tổ chức của {cơ quan} được củng cố, vị thế được nâng lên; các phong trào, cuộc vận động đi vào chiều sâu, thu hút đông đảo {thành viên} tham gia.",
    ],
    agency: [
      "{?!DNI-BCHQS}{?!DNI-BAO}{?!DNI-DPTTH}Cải cách hành chính, ứng dụng công nghệ thông tin trong lĩnh vực {ngành} có bước tiến rõ, phục vụ tốt hơn người dân và doanh nghiệp ở nông thôn.",
    ],
    office: [
      "Nguồn lực hỗ trợ cơ sở được sử dụng đúng mục đích, công khai; các công trình, phần việc đều phát huy hiệu quả và được Nhân dân ghi nhận.",
    ],
  },
];

/** III.2 Tồn tại, hạn chế, nguyên nhân, of departments and organisations. */
export const shortcomings: Leaf = [
  {
    office: [
      "Việc tham gia ở một số phòng, đơn vị chưa thường xuyên, còn tập trung vào các dịp cao điểm; nội dung đăng ký có nơi chưa gắn với kết quả cụ thể.",
      "Công tác kiểm tra, nắm tình hình cơ sở chưa đều giữa các địa bàn; một số xã ở xa ít được hướng dẫn trực tiếp.",
    ],
  },
  {
    office: [
      "Việc nhân rộng mô hình, cách làm hay còn chậm; tài liệu, kinh nghiệm chưa được hệ thống hóa để phổ biến rộng rãi trong toàn {hệ thống}.",
      "{?phụ trách tiêu chí}Một số nội dung thuộc {tiêu chí} chuyển biến chậm, cần sự phối hợp của nhiều ngành và nguồn lực lớn hơn.",
    ],
  },
  {
    office: [
      "Công tác thông tin, báo cáo đôi lúc chưa kịp thời; số liệu giữa {cơ quan} với địa phương có trường hợp phải đối chiếu nhiều lần.",
      "Tuyên truyền chưa thật đa dạng, chủ yếu lồng ghép trong hội nghị; chưa có nhiều sản phẩm truyền thông trên nền tảng số.",
    ],
  },
  {
    office: [
      "Nguyên nhân khách quan do ảnh hưởng của dịch COVID-19, khối lượng nhiệm vụ chuyên môn lớn, kinh phí và biên chế hạn chế.",
      "Về khách quan, một số hướng dẫn của Trung ương ban hành chậm, tiêu chí giai đoạn mới cao hơn; địa bàn rộng, nhân sự cơ sở thay đổi nhiều.",
    ],
  },
  {
    office: [
      "Nguyên nhân chủ quan là một số bộ phận chưa chủ động đề xuất, phối hợp; việc theo dõi, đôn đốc sau kiểm tra chưa quyết liệt.",
      "Về chủ quan, công tác tham mưu tổng kết, phát hiện điển hình chưa được quan tâm đúng mức; việc phân công có lúc còn chồng chéo.",
    ],
  },
];

/** III.3 Bài học kinh nghiệm, of departments and organisations. */
export const lessons: Leaf = [
  {
    office: [
      "Phải có sự quan tâm chỉ đạo trực tiếp của người đứng đầu; phân công rõ người, rõ việc và đưa kết quả tham gia vào đánh giá, xếp loại thi đua hằng năm.",
      "Gắn nội dung thi đua với nhiệm vụ chuyên môn về {ngành}, chọn việc cụ thể, vừa sức, có thể đo đếm; tránh dàn trải, hình thức.",
    ],
  },
  {
    office: [
      "Bám sát cơ sở, lắng nghe người dân và cán bộ xã để hướng dẫn đúng điều họ cần; giải quyết vướng mắc ngay tại chỗ có giá trị hơn nhiều văn bản.",
      "Phối hợp chặt chẽ giữa các ngành, các cấp; thống nhất số liệu, biểu mẫu ngay từ đầu sẽ giảm được nhiều thời gian và công sức.",
    ],
  },
  {
    office: [
      "Tuyên truyền phải kiên trì, có nội dung phù hợp từng đối tượng; kết hợp tuyên truyền với vận động và làm mẫu.",
      "Phát huy vai trò nêu gương của cán bộ, đảng viên; khi lãnh đạo đi đầu thì phong trào trong {cơ quan} sôi nổi, thực chất.",
    ],
  },
  {
    office: [
      "Coi trọng kiểm tra, sơ kết, rút kinh nghiệm; kịp thời điều chỉnh nội dung không còn phù hợp và nhân rộng cách làm hay.",
      "Khen thưởng đúng người, đúng việc, kịp thời, công khai, nhất là người trực tiếp làm việc ở cơ sở, sẽ tạo động lực thi đua bền vững.",
    ],
  },
  {
    union: [
      "Lấy lợi ích chính đáng của {thành viên} làm mục tiêu vận động; mỗi phong trào phải giúp thành viên có thêm thu nhập, kiến thức và niềm vui trong cộng đồng.",
    ],
    agency: [
      "Ứng dụng công nghệ thông tin trong theo dõi, tổng hợp để nắm đúng tình hình, ra quyết định kịp thời; giảm báo cáo giấy cho cơ sở.",
    ],
    office: [
      "Lồng ghép các nguồn lực sẵn có, vận động xã hội hóa minh bạch; dù kinh phí ít vẫn làm được việc có ích nếu chọn đúng nơi cần.",
    ],
  },
];
