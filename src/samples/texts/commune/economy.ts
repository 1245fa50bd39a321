import type { Leaf } from "../leaf";

/** II.2 (ý 1) Tái cơ cấu nông nghiệp, OCOP, ngành nghề, bản sắc văn hóa, of communes. */
export const economy: Leaf = [
  {
    xã: [
      "Thực hiện Đề án tái cơ cấu ngành nông nghiệp, xã đã vận động Nhân dân chuyển đổi {#ha chuyển đổi 28-165} ha cây trồng kém hiệu quả sang {các cây}; bước đầu hình thành vùng chuyên canh {cây} có mã số vùng trồng, áp dụng tưới tiết kiệm, bón phân hữu cơ và ghi chép nhật ký sản xuất.",
      "Cơ cấu cây trồng chuyển dịch theo hướng tăng diện tích cây ăn trái, giảm diện tích cây hiệu quả thấp; {các cây} trở thành cây trồng chủ lực. Diện tích áp dụng quy trình VietGAP, hữu cơ và công nghệ cao đến nay {ước C08 2023} {C08 2023} ha.",
      "{?lúa}Cánh đồng lúa chất lượng cao tiếp tục được duy trì với cơ giới hóa hầu hết các khâu làm đất, thu hoạch; hợp tác xã hợp đồng bao tiêu từ đầu vụ, giá bán ổn định hơn so với sản xuất tự do, Nhân dân yên tâm gắn bó với đồng ruộng.",
      "Chăn nuôi {vật nuôi} chuyển dần từ nhỏ lẻ trong khu dân cư sang trang trại, gia trại có kiểm soát dịch bệnh, xử lý chất thải bằng hầm biogas, đệm lót sinh học; tỷ lệ tiêm phòng các bệnh bắt buộc hằng năm đạt trên {#tiêm 85-96}% tổng đàn.",
    ],
    town: [
      "Sản xuất nông nghiệp đô thị được định hướng theo quy mô nhỏ, giá trị cao; các hộ còn đất canh tác chuyển sang trồng {các cây} gắn với vườn nhà, hoa, cây cảnh và rau an toàn, hạn chế chăn nuôi trong khu dân cư.",
      "{loại} vận động các hộ chăn nuôi nhỏ lẻ trong khu dân cư chuyển đổi ngành nghề hoặc di dời; diện tích {cây} còn lại được chăm sóc theo hướng an toàn, có {C06b 2023} tổ hợp tác hoạt động hiệu quả.",
    ],
  },
  {
    commune: [
      "Chương trình mỗi xã một sản phẩm được tập trung chỉ đạo; đến nay {loại} có {C01 2023} sản phẩm OCOP được công nhận còn hạn, tiêu biểu là {sản phẩm}. Các chủ thể được hỗ trợ hoàn thiện bao bì, tem truy xuất nguồn gốc và tham gia hội chợ, gian hàng trực tuyến.",
      "{loại} có {C01 2023} sản phẩm OCOP còn hạn công nhận, trong đó {C02 2023} sản phẩm đạt 3 sao; các sản phẩm được giới thiệu tại điểm bán hàng của {cấp huyện} và trên sàn thương mại điện tử, doanh thu của chủ thể tăng bình quân {#doanh thu 10-28}% mỗi năm.",
      "Hằng năm {chính quyền} rà soát, lựa chọn ý tưởng sản phẩm tham gia Chương trình mỗi xã một sản phẩm; các mặt hàng có tiềm năng như {các sản phẩm} được hướng dẫn đăng ký nhãn hiệu, công bố chất lượng và kiểm nghiệm định kỳ.",
    ],
  },
  {
    commune: [
      "Kinh tế tập thể được củng cố, hiện có {C06a 2023} hợp tác xã và {C06b 2023} tổ hợp tác nông nghiệp hoạt động hiệu quả; các tổ chức này đứng ra ký hợp đồng tiêu thụ, cung ứng vật tư trả chậm và hướng dẫn kỹ thuật cho thành viên.",
      "Liên kết sản xuất gắn với tiêu thụ có chuyển biến, duy trì {C07 2023} chuỗi liên kết giữa hộ dân với hợp tác xã, doanh nghiệp; nông sản trong chuỗi được bao tiêu với giá ổn định, giảm phụ thuộc vào thương lái.",
      'Các tổ hợp tác, nhóm liên kết trồng {cây} phát huy tốt vai trò "bà đỡ" cho hộ nhỏ lẻ: cùng mua vật tư, cùng thuê dịch vụ phun thuốc bằng thiết bị bay không người lái, cùng chào bán sản phẩm nên giảm được {#chi phí 8-15}% chi phí.',
    ],
  },
  {
    commune: [
      "Công tác đào tạo nghề cho lao động nông thôn được gắn với nhu cầu của doanh nghiệp và hộ sản xuất; trong giai đoạn đã có {C10 luy-ke} lao động được đào tạo, phần lớn có việc làm hoặc tự tạo việc làm sau khi học.",
      "Cơ cấu kinh tế chuyển dịch đúng hướng, tỷ trọng thương mại, dịch vụ và tiểu thủ công nghiệp tăng; toàn {loại} có {#cơ sở 180-620} cơ sở kinh doanh cá thể, tạo việc làm tại chỗ cho {#lao động 420-1650} lao động.",
      "{?nghề}Nghề {nghề} được giữ gìn và phát triển, vừa tạo thu nhập cho lao động nhàn rỗi vừa góp phần quảng bá hình ảnh quê hương; các cơ sở được vay vốn ưu đãi để đổi mới mẫu mã, máy móc.",
      "{?kcn}Nhờ gần {kcn}, nhiều lao động nông nghiệp chuyển sang làm công nhân với thu nhập ổn định; dịch vụ nhà trọ, ăn uống, vận tải phát triển, góp phần chuyển dịch mạnh cơ cấu kinh tế của {loại}.",
    ],
  },
  {
    commune: [
      "Bản sắc văn hóa nông thôn vùng Đông Nam Bộ được giữ gìn qua lễ Kỳ yên ở đình, hội thi nấu bánh tét, các trò chơi dân gian và đờn ca tài tử; {các cấp dưới} đều có đội văn nghệ, câu lạc bộ thể dục thể thao sinh hoạt thường xuyên.",
      "{?lễ hội}Hằng năm địa phương tổ chức {lễ hội} trang trọng, tiết kiệm, thu hút đông đảo Nhân dân tham gia; qua đó truyền dạy cồng chiêng, nghề dệt, trang phục truyền thống cho thế hệ trẻ.",
      "{?dân tộc}Tiếng nói, trang phục và phong tục tốt đẹp của đồng bào {dân tộc} được tôn trọng, phát huy; nhà văn hóa dân tộc được sửa chữa, trở thành nơi sinh hoạt chung của bà con.",
      "{?công giáo}Các giáo xứ, giáo họ phối hợp với chính quyền xây dựng nếp sống văn hóa, tổ chức lễ, tết vui tươi, an toàn, tiết kiệm; nhiều tuyến đường xóm đạo được trang trí đèn hoa, giữ gìn sạch đẹp quanh năm.",
    ],
  },
  {
    commune: [
      "{?danh thắng}Phát triển nông thôn gắn với du lịch có bước tiến mới: các hộ dân quanh khu vực {danh thắng} mở dịch vụ ăn uống, nhà vườn, bán đặc sản; {chính quyền} hướng dẫn niêm yết giá, giữ gìn vệ sinh và ứng xử văn minh với du khách.",
      "Thương mại, dịch vụ phát triển khá, chợ được sắp xếp lại bảo đảm vệ sinh, an toàn thực phẩm, phòng cháy chữa cháy; các cửa hàng tiện lợi, điểm bán hàng bình ổn giá phục vụ tốt nhu cầu của Nhân dân.",
      "Quy hoạch chung của {loại} được điều chỉnh theo hướng gắn phát triển nông thôn với công nghiệp, dịch vụ và đô thị; đất dành cho giao thông, cây xanh, thiết chế văn hóa được công khai để Nhân dân cùng giám sát.",
    ],
    town: [
      "{đv} chú trọng xây dựng đô thị văn minh: sắp xếp vỉa hè, chỉnh trang mặt tiền nhà phố, lắp bảng tên đường, số nhà; lập {#tuyến văn minh 02-06} tuyến đường văn minh đô thị do các đoàn thể tự quản.",
    ],
  },
];
