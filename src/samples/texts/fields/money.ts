/** II.2 (*): what agencies of money, enterprise and statistics did in their own field; by the campaign's codes. */
export const money: Readonly<Record<string, readonly string[]>> = {
  "DNI-BQLKCN": [
    "Ban Quản lý vận động doanh nghiệp trong khu công nghiệp ưu tiên tuyển dụng lao động nông thôn, tổ chức đào tạo tại chỗ; thu nhập của công nhân góp phần nâng mức sống ở các xã lân cận.",
    "Doanh nghiệp khu công nghiệp hỗ trợ địa phương làm đường, lắp chiếu sáng, xây nhà tình thương, trao học bổng; việc vận động công khai, có địa chỉ cụ thể.",
    "Công tác bảo vệ môi trường được giám sát chặt chẽ, 100% khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung, hạn chế ảnh hưởng đến khu dân cư nông thôn.",
    "Ban phối hợp Liên đoàn Lao động, công an và chính quyền các xã quản lý nhà trọ công nhân văn minh, an toàn, giữ gìn vệ sinh môi trường.",
  ],
  "DNI-CTK": [
    "Cục Thống kê tổ chức điều tra, tính toán thu nhập bình quân đầu người đến cấp xã theo hướng dẫn thống nhất, phục vụ đánh giá tiêu chí Thu nhập; số liệu công bố khách quan, kịp thời.",
    "Cục hướng dẫn nghiệp vụ thống kê cho công chức xã, kiểm tra tại hộ để bảo đảm chất lượng thông tin, hạn chế chạy theo thành tích.",
    "Các báo cáo phân tích về sản xuất, đời sống khu vực nông thôn giúp cấp ủy, chính quyền có căn cứ điều hành và điều chỉnh chỉ tiêu phù hợp.",
    "Ứng dụng phiếu điều tra điện tử giảm thời gian, chi phí; dữ liệu được chia sẻ với Văn phòng Điều phối nông thôn mới tỉnh theo quy chế phối hợp.",
  ],
  "DNI-NHNN": [
    "Chi nhánh chỉ đạo các tổ chức tín dụng ưu tiên vốn cho nông nghiệp, nông thôn với lãi suất hợp lý; dư nợ cho vay xây dựng nông thôn mới tăng trưởng đều qua các năm.",
    "Chương trình kết nối ngân hàng - doanh nghiệp - hợp tác xã được tổ chức ở các huyện, tháo gỡ vướng mắc về tài sản bảo đảm, cho vay theo chuỗi liên kết.",
    "Các ngân hàng cơ cấu lại thời hạn trả nợ, miễn giảm lãi cho khách hàng bị ảnh hưởng bởi dịch COVID-19, giúp nông dân, hợp tác xã khôi phục sản xuất.",
    "Thanh toán không dùng tiền mặt, ngân hàng số được mở rộng đến chợ, cửa hàng nông thôn; ngành ngân hàng đóng góp an sinh xã hội, xây nhà tình thương, trường học.",
  ],
  "DNI-NHCSXH": [
    "Chi nhánh triển khai kịp thời các chương trình tín dụng chính sách; doanh số cho vay trong giai đoạn đạt trên {tỷ F01 luy-ke} tỷ đồng, giúp hộ nghèo, cận nghèo, hộ mới thoát nghèo phát triển sản xuất.",
    "Cho vay nước sạch và vệ sinh môi trường, giải quyết việc làm, học sinh sinh viên, nhà ở xã hội góp phần trực tiếp hoàn thành các tiêu chí Thu nhập, Nghèo đa chiều, Môi trường.",
    "Mạng lưới điểm giao dịch tại 100% xã, tổ tiết kiệm và vay vốn ở các ấp hoạt động nền nếp; thủ tục đơn giản, công khai, người dân không phải đi xa.",
    "Nguồn vốn ủy thác từ ngân sách địa phương tăng hằng năm, thể hiện sự quan tâm của cấp ủy, chính quyền đối với tín dụng chính sách.",
  ],
  "DNI-KBNN": [
    "Kho bạc kiểm soát thanh toán vốn của Chương trình nhanh chóng, đúng quy định; hồ sơ được giao nhận qua dịch vụ công trực tuyến, rút ngắn thời gian giải ngân cho cấp xã.",
    "Đơn vị hướng dẫn chủ đầu tư, kế toán xã hoàn thiện hồ sơ, phân loại vốn, hạch toán đúng nguồn; kịp thời thông báo, tháo gỡ vướng mắc.",
    "Công tác đối chiếu, quyết toán cuối năm được thực hiện chặt chẽ; số liệu giải ngân vốn nông thôn mới được cung cấp định kỳ cho Ban Chỉ đạo tỉnh.",
    "Công đoàn, Đoàn thanh niên Kho bạc tham gia xây dựng công trình, tặng quà tại các xã khó khăn, hưởng ứng thiết thực Phong trào thi đua.",
  ],
  "DNI-BHXH": [
    "Bảo hiểm xã hội tỉnh phối hợp các địa phương mở rộng diện bao phủ; tỷ lệ người dân tham gia bảo hiểm y tế ở các xã, phường, thị trấn sơ kết năm 2023 {ước ΣD04 2023} {ΣD04 2023}%, tăng so với {ΣD04 2022}% năm 2022.",
    "Tổ chức dịch vụ thu, cộng tác viên được phát triển đến ấp, khu phố; tuyên truyền nhóm nhỏ, đến từng hộ, vận động nhà hảo tâm tặng thẻ cho hộ khó khăn.",
    "Bảo hiểm xã hội tự nguyện trong nông dân, lao động tự do tăng đáng kể; chính sách hỗ trợ mức đóng được tuyên truyền đầy đủ, kịp thời.",
    "Ứng dụng VssID, căn cước công dân trong khám chữa bệnh giúp người dân nông thôn thuận tiện, giảm thủ tục, quyền lợi được bảo đảm.",
  ],
  "DNI-CTHUE": [
    "Ngành thuế quản lý thu hiệu quả, góp phần tăng nguồn lực ngân sách đầu tư cho nông thôn; công tác chống thất thu được thực hiện quyết liệt, công bằng.",
    "Cục hướng dẫn hợp tác xã, hộ kinh doanh nông thôn thực hiện chính sách miễn, giảm, gia hạn thuế, sử dụng hóa đơn điện tử, tạo môi trường kinh doanh thuận lợi.",
    "Đơn vị công khai mức thuế khoán hộ kinh doanh tại xã, tiếp nhận phản ánh của người dân, giải quyết kịp thời kiến nghị.",
    "Cán bộ, công chức ngành thuế đóng góp quỹ an sinh xã hội, hỗ trợ xây nhà tình nghĩa, đường giao thông tại xã được phân công.",
  ],
  "DNI-LMHTX": [
    "Liên minh hướng dẫn thành lập mới, củng cố hợp tác xã nông nghiệp; các địa phương sơ kết báo cáo có {ΣC06a 2023} hợp tác xã, {ΣC06b 2023} tổ hợp tác hoạt động hiệu quả, góp phần hoàn thành tiêu chí Tổ chức sản xuất.",
    "Quỹ Hỗ trợ phát triển hợp tác xã cho vay vốn ưu đãi mua máy móc, xây kho, sơ chế; kinh phí hỗ trợ và cho vay trong giai đoạn đạt {tỷ F01 luy-ke} tỷ đồng.",
    "Liên minh tổ chức đào tạo giám đốc, kế toán hợp tác xã, tham quan mô hình, kết nối doanh nghiệp bao tiêu và đưa sản phẩm lên sàn thương mại điện tử.",
    "Mô hình hợp tác xã gắn với chuỗi giá trị, sản phẩm OCOP được nhân rộng, nhiều thành viên có thu nhập cao hơn hộ sản xuất riêng lẻ.",
  ],
};
