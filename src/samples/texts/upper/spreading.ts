import type { Leaf } from "../leaf";

/** II.2 (*), of the province: what departments and organisations did, in general. */
export const departments: Leaf = [
  {
    tỉnh: [
      "Các sở, ban, ngành, đoàn thể tỉnh căn cứ chức năng, nhiệm vụ đã ban hành kế hoạch hưởng ứng Phong trào thi đua, phân công lãnh đạo và phòng, đơn vị phụ trách từng tiêu chí, từng địa bàn; kết quả tham gia được đưa vào tiêu chí xếp loại thi đua hằng năm.",
      "Trên cơ sở phân công của Ban Chỉ đạo tỉnh, mỗi sở, ngành chịu trách nhiệm một nhóm tiêu chí: ban hành hướng dẫn, tổ chức tập huấn, kiểm tra, thẩm định và tháo gỡ vướng mắc cho cơ sở.",
    ],
  },
  {
    tỉnh: [
      "Sở Nông nghiệp và Phát triển nông thôn làm tốt vai trò cơ quan thường trực, tham mưu cơ chế, chính sách, thẩm định hồ sơ công nhận; phối hợp Liên minh Hợp tác xã tỉnh củng cố hợp tác xã, mở rộng chuỗi liên kết và sản phẩm OCOP.",
      "Các ngành giao thông, công thương, xây dựng, tài nguyên và môi trường lồng ghép nguồn vốn ngành cho các xã phấn đấu đạt chuẩn; ưu tiên đường liên xã, điện, chợ, xử lý chất thải và nước sạch.",
    ],
  },
  {
    tỉnh: [
      "Các ngành giáo dục, y tế, văn hóa, lao động - thương binh và xã hội tập trung nâng chất trường chuẩn, trạm y tế, thiết chế văn hóa, đào tạo nghề, giảm nghèo; Bảo hiểm xã hội tỉnh phối hợp mở rộng diện bao phủ bảo hiểm y tế ở nông thôn.",
      "Ngành thông tin và truyền thông cùng Công an tỉnh triển khai chuyển đổi số, định danh điện tử đến từng ấp, khu phố; an ninh, trật tự nông thôn được giữ vững với nhiều mô hình tự quản hiệu quả.",
    ],
  },
  {
    tỉnh: [
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh phát huy vai trò giám sát, phản biện, lấy ý kiến sự hài lòng của người dân; vận động Quỹ Vì người nghèo xây dựng {ΣD10b luy-ke} căn nhà tình thương, đại đoàn kết theo báo cáo của các địa phương.",
      "Hội Nông dân, Hội Liên hiệp Phụ nữ, Tỉnh Đoàn, Hội Cựu chiến binh, Liên đoàn Lao động tỉnh phát động nhiều phong trào thành phần, mỗi tổ chức đảm nhận những công trình, phần việc cụ thể phù hợp đoàn viên, hội viên của mình.",
    ],
  },
  {
    tỉnh: [
      "Lực lượng vũ trang tỉnh tham gia hàng nghìn ngày công làm đường, nạo vét kênh mương, xây nhà tình nghĩa; các ngân hàng trên địa bàn ưu tiên vốn tín dụng cho nông nghiệp, nông thôn và hộ chính sách.",
      "Báo Đồng Nai và Đài Phát thanh - Truyền hình Đồng Nai duy trì chuyên trang, chuyên mục về nông thôn mới, phản ánh kịp thời gương điển hình, cách làm hay trước, trong và sau hội nghị sơ kết.",
    ],
  },
  {
    tỉnh: [
      "Nhiều sở, ngành nhận đỡ đầu xã khó khăn, hỗ trợ trực tiếp công trình phúc lợi, học bổng, sinh kế; tổ chức công tác xã hội tại các ấp vùng sâu, vùng đồng bào dân tộc thiểu số.",
      "Tuy kết quả chưa đồng đều giữa các đơn vị, sự tham gia của các sở, ban, ngành, đoàn thể đã góp phần quan trọng vào việc hoàn thành các tiêu chí khó và nâng chất nông thôn mới của toàn tỉnh.",
    ],
  },
];

/** II.3, of districts, the city and the province. */
export const publicity: Leaf = [
  {
    district: [
      "Cấp {loại} đã thực hiện {G01 luy-ke} tin, bài, phóng sự về nông thôn mới trên báo, đài, cổng thông tin điện tử; {các cơ sở} thực hiện {ΣG01 luy-ke} tin, bài trên hệ thống truyền thanh cơ sở.",
      "Trung tâm Văn hóa - Thông tin và Thể thao {loại} duy trì chuyên mục nông thôn mới, trong giai đoạn có {G01 luy-ke} tin, bài, phóng sự, riêng năm 2023 là {G01 2023}; phối hợp báo, đài tỉnh tuyên truyền các điển hình.",
    ],
    tỉnh: [
      "Hệ thống truyền thanh, trang thông tin điện tử cấp xã đã thực hiện {ΣG01 luy-ke} tin, bài về nông thôn mới; báo, đài tỉnh mở chuyên trang, chuyên mục thường xuyên, phát sóng vào khung giờ có nhiều người theo dõi.",
      "Công tác tuyên truyền được chỉ đạo thống nhất; Sở Thông tin và Truyền thông định hướng nội dung từng quý, báo chí trung ương và địa phương có hàng trăm tuyến bài về nông thôn mới Đồng Nai.",
    ],
  },
  {
    district: [
      "Đã tổ chức {G02 luy-ke} hội nghị, lớp tập huấn, buổi tuyên truyền cấp {loại} với {G03 luy-ke} lượt người; ở cơ sở là {ΣG02 luy-ke} cuộc với {ΣG03 luy-ke} lượt người tham dự.",
      "Cán bộ, báo cáo viên cấp {loại} trực tiếp tuyên truyền {G02 luy-ke} cuộc cho {G03 luy-ke} lượt người, tập trung vào nội dung các bộ tiêu chí, cơ chế hỗ trợ và quyền lợi của người dân.",
    ],
    tỉnh: [
      "Ở cơ sở đã tổ chức {ΣG02 luy-ke} hội nghị, buổi tuyên truyền, lớp tập huấn với {ΣG03 luy-ke} lượt người tham dự; nội dung gắn với từng tiêu chí và từng đối tượng.",
      "Các ngành, đoàn thể biên soạn tài liệu hỏi - đáp, sổ tay, tờ gấp về nông thôn mới; đội ngũ báo cáo viên, tuyên truyền viên được tập huấn hằng năm, bám sát cơ sở.",
    ],
  },
  {
    upper: [
      "Hình thức tuyên truyền ngày càng đa dạng: cụm loa thông minh, mạng xã hội, sân khấu hóa, hội thi tìm hiểu, triển lãm ảnh, tham quan mô hình; nội dung ngắn gọn, có hình ảnh, số liệu cụ thể.",
      "Pa nô, khẩu hiệu cổ động được bố trí tại trung tâm hành chính, các trục đường chính và điểm dân cư; nhiều địa phương vẽ tranh tường, làm cổng chào bằng vật liệu thân thiện với môi trường.",
    ],
  },
  {
    upper: [
      "{mặt trận} và các đoàn thể phát huy thế mạnh vận động trực tiếp, tuyên truyền qua sinh hoạt chi, tổ hội, Ngày hội Đại đoàn kết toàn dân tộc; chức sắc tôn giáo, người có uy tín tham gia tích cực.",
      "Tuyên truyền trên nền tảng số phát huy hiệu quả: các nhóm Zalo khu dân cư, trang Facebook của đoàn thể là kênh thông tin hai chiều, tiếp nhận và giải quyết nhanh kiến nghị của người dân.",
    ],
  },
  {
    upper: [
      "Công tác tuyên truyền được tổ chức trước, trong và sau hội nghị sơ kết, tập trung giới thiệu điển hình tiên tiến, cách làm hay, tạo sự đồng thuận và quyết tâm mới trong cán bộ, Nhân dân.",
      "Nhờ làm tốt tuyên truyền, nhận thức của người dân có chuyển biến rõ: từ chỗ cho rằng nông thôn mới là việc của Nhà nước đến chủ động bàn bạc, đóng góp và giám sát thực hiện.",
    ],
  },
];

/** II.4, of districts, the city and the province. */
export const models: Leaf = [
  {
    upper: [
      'Qua thực hiện Phong trào thi đua đã xuất hiện nhiều mô hình mới, cách làm hay; tiêu biểu là "{mô hình 1: tên}": {mô hình 1: kết quả}.',
      'Nổi bật trong các mô hình của {loại} là "{mô hình 1: tên}"; kết quả đạt được: {mô hình 1: kết quả}.',
    ],
  },
  {
    upper: [
      'Mô hình "{mô hình 2: tên}" mang lại hiệu quả thiết thực: {mô hình 2: kết quả}; đang được hướng dẫn nhân rộng ở {các cấp dưới}.',
      'Cách làm "{mô hình 2: tên}" được cơ sở đánh giá cao: {mô hình 2: kết quả}.',
    ],
  },
  {
    upper: [
      "Theo báo cáo của {các cơ sở}, trong giai đoạn có {ΣH01 luy-ke} mô hình mới, cách làm hay và {ΣH02 luy-ke} điển hình tiên tiến được ghi nhận trên các lĩnh vực.",
      "{các cơ sở} đã giới thiệu {ΣH01 luy-ke} mô hình mới, cách làm hay; phần lớn thuộc lĩnh vực môi trường, giao thông, an ninh trật tự và sản xuất nông nghiệp, do Nhân dân tự quản.",
    ],
  },
  {
    upper: [
      "Tập thể điển hình tiên tiến có {tập thể 1: tên}: {tập thể 1: kết quả}.",
      "Nhiều tập thể có thành tích nổi bật trong vận động Nhân dân, xây dựng hạ tầng, phát triển sản xuất; {các cấp dưới} thi đua sôi nổi, nơi sau học tập kinh nghiệm nơi trước để rút ngắn thời gian thực hiện.",
    ],
  },
  {
    upper: [
      "Cá nhân tiêu biểu có {cá nhân 1: tên}: {cá nhân 1: kết quả}.",
      "Đội ngũ bí thư chi bộ, trưởng ấp, khu phố, nông dân sản xuất giỏi, chức sắc tôn giáo có nhiều tấm gương tận tụy, dám nghĩ, dám làm, được Nhân dân tin yêu, học tập.",
    ],
  },
  {
    upper: [
      "Công tác nhân rộng điển hình được tiến hành bài bản: khảo sát, lựa chọn, tập huấn, tham quan và hỗ trợ ban đầu; mỗi năm tổ chức ít nhất một hội nghị biểu dương, trao đổi kinh nghiệm.",
      "Kinh nghiệm cho thấy mô hình chỉ bền vững khi xuất phát từ nhu cầu của dân, có người đứng đầu tâm huyết, có quy chế tự quản và được chính quyền đồng hành, hỗ trợ đúng lúc.",
    ],
  },
];

/** II.5, of districts, the city and the province. */
export const commendation: Leaf = [
  {
    district: [
      "Trong Phong trào thi đua, Chủ tịch {chính quyền} đã tặng Giấy khen cho {K05 luy-ke} lượt tập thể, cá nhân, hộ gia đình tiêu biểu theo danh sách kèm theo.",
      "Có {K04 luy-ke} lượt tập thể, cá nhân, hộ gia đình được Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen về thành tích trong Phong trào thi đua, tạo động lực mạnh mẽ cho cơ sở.",
    ],
    tỉnh: [
      "Công tác khen thưởng được Ủy ban nhân dân tỉnh chỉ đạo chặt chẽ; sau mỗi đợt thi đua đều tổ chức xét, đề nghị và khen thưởng kịp thời các tập thể, cá nhân, hộ gia đình có thành tích xuất sắc.",
      "Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen cho các xã được công nhận nông thôn mới nâng cao, kiểu mẫu và các tập thể, cá nhân tiêu biểu; đề nghị Trung ương khen thưởng những điển hình xuất sắc nhất.",
    ],
  },
  {
    upper: [
      'Một số tập thể, cá nhân đạt thành tích đặc biệt xuất sắc được khen thưởng ở cấp nhà nước, bộ, ngành Trung ương; danh sách, số quyết định được thể hiện đầy đủ tại biểu "Đã khen thưởng".',
      "Hình thức khen thưởng đa dạng, kết hợp khen thưởng chuyên đề, đột xuất với biểu dương, gặp mặt, tôn vinh; chú trọng cơ sở, vùng khó khăn và người trực tiếp lao động.",
    ],
  },
  {
    upper: [
      "Việc xét khen thưởng bảo đảm chính xác, công khai, dân chủ, kịp thời; Hội đồng Thi đua - Khen thưởng {loại} họp xét, bỏ phiếu kín theo quy định, không có đơn thư khiếu nại.",
      "Quy trình bình xét được thực hiện từ cơ sở, có lấy ý kiến cơ quan chuyên môn về nông nghiệp; không xét những trường hợp đang trong thời gian xem xét kỷ luật hoặc có khiếu nại chưa kết luận.",
    ],
  },
  {
    upper: [
      "Nhân dịp sơ kết, {loại} lựa chọn, đề nghị khen thưởng các tập thể, hộ gia đình, cá nhân tiêu biểu như danh sách kèm theo, trong đó ưu tiên nông dân, hộ gia đình hiến đất và cán bộ cơ sở.",
      "Cơ cấu khen thưởng có chuyển biến tích cực, tỷ lệ người trực tiếp lao động, sản xuất được đề nghị khen thưởng tăng so với các năm trước.",
    ],
  },
  {
    upper: [
      "Khen thưởng được gắn với tuyên truyền, nhân rộng: điển hình được giới thiệu trên báo, đài, cổng thông tin điện tử và mời báo cáo tại các hội nghị, lớp tập huấn.",
      "Tồn tại trong công tác khen thưởng là tỷ lệ khen đột xuất còn thấp, một số địa phương gửi hồ sơ chậm, tóm tắt thành tích còn chung chung; thời gian tới cần khắc phục.",
    ],
  },
];
