import type { Leaf } from "../leaf";

/** I.1 Thuận lợi, of communes. */
export const advantages: Leaf = [
  {
    commune: [
      "Nằm trên {đường}, {đv} có điều kiện thuận lợi để giao thương, tiêu thụ hàng hóa và phát triển dịch vụ; đường đến trung tâm {các cấp dưới} đã được nhựa hóa hoặc bê tông hóa, xe cơ giới đi lại thông suốt quanh năm.",
      "Giao thông kết nối thuận lợi với {trục huyện} và các địa bàn lân cận, giúp {đv} mở rộng thị trường, thu hút doanh nghiệp thu mua các mặt hàng chủ lực như {các cây}.",
    ],
    xã: [
      "Xã {tên} có {số ấp}, dân số {A01 2023} người với {A02 2023} hộ; đất đai, khí hậu phù hợp với {các cây}, thuận lợi cho chăn nuôi {vật nuôi}, là cơ sở để hình thành vùng sản xuất hàng hóa tập trung gắn với xây dựng nông thôn mới.",
      "Địa bàn giáp {nước}, nguồn nước tưới và sinh hoạt tương đối dồi dào; Nhân dân cần cù, có kinh nghiệm thâm canh {các cây}, tạo thuận lợi để chuyển đổi cơ cấu cây trồng, nâng cao thu nhập.",
    ],
    town: [
      "{đv} có {số ấp}, dân số {A01 2023} người với {A02 2023} hộ, là nơi tập trung cơ quan, trường học, chợ và cơ sở dịch vụ, thuận lợi cho việc tuyên truyền, phát động các phong trào thi đua trong Nhân dân.",
      "Hạ tầng đô thị được {cấp huyện} quan tâm đầu tư, các tuyến đường chính có vỉa hè, cây xanh, đèn chiếu sáng; đây là nền tảng để {loại} vừa xây dựng đô thị văn minh vừa chung sức cùng các xã xây dựng nông thôn mới.",
    ],
  },
  {
    commune: [
      "Phong trào thi đua luôn nhận được sự quan tâm lãnh đạo, chỉ đạo của {huyện ủy}, Hội đồng nhân dân, Ủy ban nhân dân {huyện} và sự hướng dẫn, hỗ trợ thường xuyên của các phòng, ban chuyên môn.",
      "Hệ thống văn bản chỉ đạo từ Trung ương đến {cấp huyện} được ban hành đồng bộ; Kế hoạch số 128/KH-UBND ngày 08/6/2022 của Ủy ban nhân dân tỉnh nêu rõ nội dung, tiêu chí thi đua nên {loại} chủ động cụ thể hóa ngay từ đầu.",
    ],
    xã: [
      "Cấp ủy, chính quyền xác định xây dựng nông thôn mới là nhiệm vụ chính trị trọng tâm, thường xuyên; {cấp ủy} ban hành nghị quyết chuyên đề, phân công từng cấp ủy viên phụ trách ấp và từng tiêu chí.",
    ],
    town: [
      "{cấp ủy} xác định xây dựng nếp sống văn minh đô thị gắn với phong trào chung sức xây dựng nông thôn mới là nhiệm vụ trọng tâm, phân công từng cấp ủy viên phụ trách khu phố.",
    ],
  },
  {
    commune: [
      "Nhân dân đoàn kết, tin tưởng vào sự lãnh đạo của Đảng; tinh thần tự nguyện hiến đất, góp công, góp của được lan tỏa rộng khắp. Trong giai đoạn 2021 - 2023 đã có {F11 luy-ke} lượt hộ tham gia hiến đất, đóng góp xây dựng các công trình.",
      '{?công giáo}Địa bàn có đông đồng bào Công giáo sống đoàn kết, "tốt đời, đẹp đạo"; các giáo xứ, chức sắc, chức việc tích cực cùng chính quyền vận động giáo dân giữ gìn vệ sinh môi trường, mở rộng đường, xây dựng xóm đạo bình yên.',
      "{?dân tộc}Đồng bào {dân tộc} cùng các dân tộc anh em trên địa bàn đoàn kết, giúp nhau phát triển sản xuất; đội ngũ người có uy tín phát huy tốt vai trò trong vận động Nhân dân thực hiện các phong trào thi đua.",
      "Đội ngũ cán bộ {loại}, {ấp} được chuẩn hóa, gần dân, có kinh nghiệm vận động quần chúng; Mặt trận và các đoàn thể hoạt động nền nếp, phát huy được vai trò của các chi hội, tổ Nhân dân.",
    ],
  },
  {
    xã: [
      "Xã được công nhận đạt chuẩn nông thôn mới năm {E01.nam luy-ke} theo Quyết định số {E01.so luy-ke} của Ủy ban nhân dân tỉnh; kết quả đó tạo nền tảng về hạ tầng, kinh nghiệm và niềm tin trong Nhân dân để tiếp tục nâng chất các tiêu chí.",
      "{?nâng cao}Bước vào giai đoạn 2021 - 2025, hạ tầng kinh tế - xã hội của xã cơ bản đồng bộ; việc được công nhận đạt chuẩn nông thôn mới nâng cao năm {E02.nam luy-ke} là động lực để cán bộ và Nhân dân phấn đấu ở mức cao hơn.",
    ],
    town: [
      "Kết cấu hạ tầng, trường học, trạm y tế, nhà văn hóa khu phố được đầu tư khang trang; {D09.n 2023}/{D09.d 2023} trường học đạt chuẩn quốc gia, đáp ứng nhu cầu học tập, sinh hoạt của Nhân dân.",
    ],
    commune: [
      "Đời sống Nhân dân ổn định và từng bước nâng lên, thu nhập bình quân đầu người năm 2022 đạt {D01 2022} triệu đồng; đây là điều kiện để huy động nguồn lực trong dân cho các công trình phúc lợi.",
    ],
  },
  {
    commune: [
      "{?kcn}Trên địa bàn và vùng lân cận có {kcn} hoạt động ổn định, giải quyết việc làm cho nhiều lao động tại chỗ; các doanh nghiệp tích cực tham gia hỗ trợ làm đường, lắp đèn chiếu sáng, xây nhà tình thương.",
      "Kinh tế tập thể từng bước phát triển, hiện có {C06b 2023} tổ hợp tác nông nghiệp hoạt động hiệu quả; sản phẩm {sản phẩm} được người tiêu dùng biết đến, thuận lợi cho việc tham gia Chương trình mỗi xã một sản phẩm.",
      "Hạ tầng viễn thông phủ kín {các cấp dưới}, đa số người dân sử dụng điện thoại thông minh; tổ công nghệ số cộng đồng hoạt động đều, giúp việc tuyên truyền và giải quyết thủ tục hành chính thuận lợi hơn.",
      "{?danh thắng}Địa bàn có {danh thắng}, hằng năm thu hút nhiều khách tham quan, tạo cơ hội phát triển dịch vụ, tiêu thụ đặc sản và giới thiệu hình ảnh quê hương.",
      "{?sân bay}Dự án Cảng hàng không quốc tế Long Thành và các tuyến giao thông kết nối đang được triển khai, mở ra cơ hội lớn về việc làm, dịch vụ và chuyển dịch cơ cấu lao động cho người dân địa phương.",
    ],
  },
];

/** I.2 Khó khăn, of communes. */
export const hardships: Leaf = [
  {
    commune: [
      "Dịch COVID-19 bùng phát năm 2021, nhiều tháng giãn cách xã hội làm gián đoạn sản xuất, lưu thông; thu nhập của một bộ phận người dân giảm, việc huy động đóng góp trong năm gặp nhiều khó khăn.",
      "Sau dịch COVID-19, nhiều hộ kinh doanh, lao động tự do mất hoặc giảm thu nhập; các cuộc họp dân, sinh hoạt chi hội phải hoãn hoặc thu hẹp, ảnh hưởng tiến độ vận động Nhân dân.",
    ],
  },
  {
    xã: [
      "Giá vật tư nông nghiệp, phân bón, thức ăn chăn nuôi tăng cao trong khi giá {các cây} không ổn định, thị trường tiêu thụ bấp bênh nên người dân còn e ngại khi đầu tư mở rộng sản xuất.",
      "Thời tiết diễn biến thất thường, mưa lớn cục bộ và khô hạn cuối mùa khô ảnh hưởng năng suất {cây}; dịch bệnh trên cây trồng, vật nuôi vẫn tiềm ẩn nguy cơ tái phát.",
      "Sản xuất nông nghiệp còn nhỏ lẻ, liên kết giữa nông dân với hợp tác xã, doanh nghiệp chưa nhiều; hiện mới có {C07 2023} chuỗi liên kết sản xuất - tiêu thụ được duy trì.",
      "{?lúa}Một số diện tích đất lúa hiệu quả thấp, hệ thống kênh mương nội đồng xuống cấp, cuối vụ thiếu nước tưới; việc chuyển đổi cây trồng còn chậm do vướng quy hoạch sử dụng đất.",
    ],
    town: [
      "Đất sản xuất nông nghiệp ngày càng thu hẹp, xen kẽ trong khu dân cư; việc chuyển đổi nghề nghiệp của một bộ phận lao động nông nghiệp lớn tuổi còn khó khăn.",
      "Tốc độ đô thị hóa nhanh kéo theo áp lực về thoát nước, vệ sinh môi trường, trật tự xây dựng và trật tự đô thị; một số tuyến hẻm còn nhỏ, thường ngập cục bộ khi mưa lớn.",
    ],
  },
  {
    commune: [
      "Nguồn vốn đầu tư một số công trình phân bổ chậm so với kế hoạch; giá vật liệu xây dựng tăng nên dự toán phải điều chỉnh nhiều lần, một số công trình hoàn thành trễ.",
      "Ngân sách {loại} hạn hẹp, chủ yếu trông vào hỗ trợ của cấp trên; quỹ đất công còn ít nên việc bố trí vốn đối ứng cho các công trình chuyển tiếp gặp khó khăn.",
      "Thủ tục đầu tư, đấu thầu, thanh toán các công trình nhỏ theo cơ chế đặc thù còn nhiều bước, trong khi cán bộ chuyên môn của {loại} phải kiêm nhiệm nhiều việc.",
    ],
  },
  {
    xã: [
      "Các bộ tiêu chí giai đoạn 2021 - 2025 có nhiều chỉ tiêu mới, yêu cầu cao hơn; một số chỉ tiêu về nước sạch tập trung, xử lý chất thải, khám chữa bệnh từ xa phụ thuộc vào đầu tư của cấp trên nên xã khó chủ động.",
      "Một số tiêu chí đã đạt có nguy cơ giảm chất lượng nếu không được duy tu, bổ sung thường xuyên, nhất là đường giao thông, môi trường và cơ sở vật chất văn hóa.",
    ],
    town: [
      "Là địa bàn đô thị nên {loại} không thuộc diện xét công nhận theo các bộ tiêu chí nông thôn mới, một số cán bộ và người dân còn cho rằng phong trào chỉ dành cho các xã, ảnh hưởng mức độ hưởng ứng ban đầu.",
      "Tiêu chuẩn đô thị văn minh mới ban hành có nhiều nội dung yêu cầu cao hơn trước, một số nội dung cần nguồn lực lớn của cấp trên về hạ tầng kỹ thuật, công viên, cây xanh.",
    ],
  },
  {
    commune: [
      "Một bộ phận lao động trẻ đi làm ở các khu công nghiệp, ban ngày ít người ở nhà nên việc họp {ấp}, huy động ngày công và duy trì các câu lạc bộ gặp khó khăn.",
      "Nhận thức của một số ít người dân chưa đầy đủ, còn tư tưởng trông chờ Nhà nước đầu tư; có nơi việc vận động giải phóng mặt bằng phải kiên trì nhiều lần mới đạt đồng thuận.",
      "{?dân tộc}Đời sống một bộ phận đồng bào {dân tộc} còn khó khăn, thiếu đất sản xuất, trình độ canh tác hạn chế; đến năm 2023 toàn {loại} còn {D02 2023} hộ nghèo theo chuẩn nghèo đa chiều.",
      "{?sân bay}Việc thu hồi đất phục vụ các dự án trọng điểm làm xáo trộn đời sống của nhiều hộ; nhu cầu đào tạo nghề, ổn định chỗ ở và việc làm sau tái định cư còn lớn.",
      "{?kcn}Dân số cơ học tăng nhanh do lao động ngoài tỉnh đến thuê trọ, gây áp lực lên trường học, trạm y tế, thu gom rác và bảo đảm an ninh, trật tự.",
      "{?vùng sâu}Là địa bàn xa trung tâm, dân cư phân bố không tập trung, suất đầu tư hạ tầng trên mỗi hộ cao; việc thu hút doanh nghiệp đầu tư còn hạn chế.",
    ],
  },
];
