import type { Deed } from "./recipients";

/** What a collective is honoured for, by what it is; at most three lines in the list. */
export const collectiveDeeds: Readonly<Record<Deed, readonly string[]>> = {
  hamlet: [
    "Vận động Nhân dân hiến {#đất 620-4600} m² đất, góp {#công 90-1300} ngày công và {#tiền 120-980} triệu đồng mở rộng đường giao thông; 100% tuyến đường có đèn chiếu sáng.",
    "Dẫn đầu phong trào xây dựng nông thôn mới: {#tuyến 03-09} tuyến đường hoa, {#camera 12-60} camera an ninh từ nguồn xã hội hóa; tỷ lệ hộ đạt Gia đình văn hóa {#phần 97-99}%.",
    "Huy động {#tiền 180-1400} triệu đồng làm {#km 0,8-4,6} km đường bê tông; không còn hộ dùng nước chưa hợp vệ sinh, không có điểm nóng về môi trường.",
    "Nhân dân đồng thuận cao, hoàn thành các phần việc trước kế hoạch {#tháng 02-06} tháng; {#năm 02-03} năm liền không có khiếu nại về đóng góp.",
  ],
  commune: [
    "Huy động {#tiền 18,5-86,0} tỷ đồng xây dựng hạ tầng, trong đó Nhân dân hiến {#đất 6200-28400} m² đất; hoàn thành kế hoạch nâng chất các tiêu chí trước {#tháng 03-09} tháng.",
    "Dẫn đầu phong trào chỉnh trang khu dân cư với {#tuyến 12-38} tuyến đường sáng - xanh - sạch - đẹp; tỷ lệ người dân hài lòng đạt {#phần 97-99}%.",
  ],
  district: [
    "Huy động {#tiền 1200-4600} tỷ đồng cho nông thôn mới, Nhân dân hiến {#đất 120-420} nghìn m² đất; duy trì 100% xã đạt chuẩn, dẫn đầu khối thi đua.",
    "Phong trào thi đua rộng khắp, có {#mô hình 24-86} mô hình được nhân rộng; đời sống Nhân dân được nâng lên, tỷ lệ hài lòng đạt {#phần 97-99}%.",
  ],
  front: [
    "Vận động Quỹ Vì người nghèo {#tiền 60-420} triệu đồng, xây mới {#căn 02-14} căn nhà đại đoàn kết; tổ chức {#cuộc 04-18} cuộc giám sát về xây dựng nông thôn mới.",
    "Hòa giải thành {#vụ 11-46} vụ việc; lấy ý kiến hài lòng của {#phiếu 420-2600} hộ dân với tỷ lệ đồng thuận {#phần 96-99}%.",
  ],
  union: [
    "Vận động hội viên, đoàn viên góp {#công 180-1600} ngày công, {#tiền 40-360} triệu đồng; duy trì {#tuyến 03-14} tuyến đường tự quản xanh - sạch - đẹp.",
    "Hướng dẫn thành lập {#tổ 02-09} tổ hợp tác, quản lý vốn ủy thác {#vốn 6,5-38,0} tỷ đồng; {#hộ 03-16} hộ hội viên thoát nghèo, cận nghèo.",
    "Xây dựng {#mô hình 02-06} mô hình hoạt động hiệu quả, {#hộ 120-680} hộ đạt danh hiệu thi đua các cấp.",
  ],
  police: [
    "Giữ vững an ninh, trật tự; xây dựng {#mô hình 03-09} mô hình tự quản, lắp {#camera 24-96} camera an ninh; tội phạm về trật tự xã hội giảm {#phần 12-38}% so với cùng kỳ.",
  ],
  school: [
    "Được công nhận đạt chuẩn quốc gia mức độ {#mức 1-2}; {#phần 98-100}% học sinh hoàn thành chương trình; vận động {#tiền 60-420} triệu đồng xây dựng cảnh quan, khu vui chơi.",
  ],
  health: [
    "Hoàn thành tốt công tác phòng, chống dịch và tiêm chủng; quản lý sức khỏe điện tử cho {#phần 92-98}% dân số; vận động Nhân dân tham gia bảo hiểm y tế.",
  ],
  cooperative: [
    "Liên kết {#hộ 35-160} hộ trên {#ha 28,0-180,0} ha, bao tiêu {#tấn 260-1900} tấn/năm; doanh thu {#tiền 6,5-42,0} tỷ đồng, đóng góp {#góp 60-320} triệu đồng làm đường nội đồng.",
  ],
  enterprise: [
    "Tạo việc làm cho {#người 35-260} lao động địa phương; hỗ trợ {#tiền 180-1600} triệu đồng làm đường, lắp đèn chiếu sáng, xây nhà tình thương.",
  ],
  office: [
    "Tham mưu {#văn bản 12-46} văn bản chỉ đạo, hướng dẫn; tổ chức {#đợt 08-32} đợt kiểm tra, tháo gỡ vướng mắc tại cơ sở; hoàn thành 100% nhiệm vụ được giao trong Phong trào thi đua.",
    "{?phụ trách tiêu chí}Hướng dẫn {#xã 06-28} xã thực hiện tiêu chí được phân công; rút ngắn {#phần 20-45}% thời gian thẩm định hồ sơ; có {#sáng kiến 01-04} sáng kiến được công nhận.",
    "Đỡ đầu, hỗ trợ xã xây dựng nông thôn mới với {#tiền 60-640} triệu đồng; tổ chức {#lớp 06-24} lớp tập huấn cho {#người 320-1800} lượt cán bộ cơ sở.",
  ],
};

/** Of households, with the land and money that stand in the same row. */
export const householdDeeds: readonly string[] = [
  "Hiến {đất} m² đất, tự tháo dỡ hàng rào, cổng và đóng góp {tiền} triệu đồng để mở rộng đường {ấp 1}.",
  "Tự nguyện hiến {đất} m² đất trồng {cây} để làm đường nội đồng; góp {tiền} triệu đồng lắp đèn chiếu sáng, vận động {#hộ 04-18} hộ cùng tham gia.",
  "Gương mẫu đi đầu hiến {đất} m² đất xây dựng nhà văn hóa {ấp 1} và ủng hộ {tiền} triệu đồng mua trang thiết bị.",
  "Hiến {đất} m² đất, góp {tiền} triệu đồng và {#công 20-120} ngày công làm tuyến đường hoa, mương thoát nước của {ấp 1}.",
];

/** Of persons: position, object class, and what each is honoured for. */
export const individualDeeds = {
  head: [
    "Vận động {#hộ 12-96} hộ hiến đất mở rộng {#km 0,4-3,5} km đường; nhiều năm liền địa bàn không có hộ tái nghèo, không có khiếu nại đông người.",
    "Tuyên truyền, vận động Nhân dân đóng góp {#tiền 80-720} triệu đồng lắp {#bóng 30-160} bóng đèn, {#camera 10-48} camera; tỷ lệ hộ đạt Gia đình văn hóa {#phần 97-99}%.",
    "Sâu sát cơ sở, hòa giải thành {#vụ 08-32} vụ việc; xây dựng {#tuyến 02-07} tuyến đường tự quản, ra quân vệ sinh môi trường hằng tháng.",
  ],
  farmer: [
    "Chuyển đổi {#ha 1,2-6,5} ha sang trồng {cây} theo hướng VietGAP, thu nhập {#tiền 320-1450} triệu đồng/năm; giúp {#hộ 04-16} hộ khó khăn về giống, kỹ thuật.",
    "Đóng góp {#tiền 45-380} triệu đồng làm đường, xây {#căn 01-03} căn nhà tình thương; tạo việc làm cho {#người 05-24} lao động địa phương.",
  ],
  official: [
    "Tham mưu thực hiện {#tiêu chí 04-11} tiêu chí; có {#sáng kiến 01-03} sáng kiến được áp dụng, rút ngắn {#phần 20-40}% thời gian tổng hợp, báo cáo.",
    "Trực tiếp hướng dẫn hồ sơ công nhận, tổ chức {#lớp 06-22} lớp tập huấn cho {#người 180-1200} lượt người; hoàn thành xuất sắc nhiệm vụ được giao {#năm 02-03} năm liền.",
  ],
  specialist: [
    "Tham mưu {#văn bản 05-24} văn bản về {ngành}; tham gia {#đợt 06-28} đợt công tác tại cơ sở, hoàn thành xuất sắc nhiệm vụ được giao {#năm 02-03} năm liền.",
    "Có {#sáng kiến 01-03} sáng kiến được áp dụng trong lĩnh vực {ngành}; vận động {#tiền 35-420} triệu đồng hỗ trợ các xã khó khăn xây dựng nông thôn mới.",
    "Tổ chức {#buổi 06-26} buổi tuyên truyền, hướng dẫn cho {#người 260-1600} lượt người ở cơ sở; nhiều năm liền được suy tôn trong Phong trào thi đua của {cơ quan}.",
  ],
  leader: [
    "Chỉ đạo huy động {#tiền 2,5-24,0} tỷ đồng từ Nhân dân và doanh nghiệp; hoàn thành các mục tiêu nghị quyết về xây dựng nông thôn mới trước kế hoạch {#tháng 03-10} tháng.",
    "Đổi mới cách chỉ đạo, phân công cán bộ phụ trách từng địa bàn; tỷ lệ hài lòng của người dân đạt {#phần 97-99}%.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
