import type { Unit } from "../domain/campaign/campaign";
import type { SectionPath } from "../domain/outline/section-path";
import type { Chance } from "./random";

type Texts = Readonly<Record<string, readonly string[]>>;

/** Sentences as reports have them; {unit} is the unit in running text, {n} a small number. */
const texts: Texts = {
  "I.1": [
    "{unit} có Quốc lộ 20 đi qua, thuận lợi cho giao thương và tiêu thụ nông sản; đất đai phù hợp với cây ăn trái và chăn nuôi tập trung.",
    "Cấp ủy, chính quyền luôn xác định xây dựng nông thôn mới là nhiệm vụ trọng tâm, thường xuyên; hệ thống chính trị từ xã đến ấp đồng thuận cao.",
    "Đời sống Nhân dân ổn định; phong trào thi đua được các tầng lớp Nhân dân, doanh nghiệp và bà con giáo dân tích cực hưởng ứng, nhất là hiến đất, góp công làm đường và lắp đèn chiếu sáng.",
  ],
  "I.2": [
    "Giá vật tư nông nghiệp tăng, giá nông sản không ổn định; dịch bệnh năm 2021 làm giảm thu nhập của người dân.",
    "Một bộ phận lao động trẻ đi làm ăn xa nên việc huy động ngày công gặp khó khăn.",
    "Nguồn vốn đầu tư một số công trình hạ tầng phân bổ chậm so với kế hoạch.",
  ],
  "II.1": [
    "Ủy ban nhân dân {unit} ban hành kế hoạch phát động phong trào thi đua; kiện toàn Ban Chỉ đạo, phân công thành viên phụ trách từng ấp, định kỳ hằng quý giao ban, kiểm tra tiến độ từng tiêu chí.",
    "Mặt trận Tổ quốc và các đoàn thể ký kết giao ước thi đua, mỗi tổ chức đảm nhận một công trình, phần việc cụ thể gắn với tiêu chí nông thôn mới nâng cao.",
  ],
  "II.2.a": [
    "Chuyển đổi {n} ha cây trồng kém hiệu quả sang sầu riêng, bưởi da xanh và xoài; hình thành vùng chuyên canh có mã số vùng trồng.",
    "Triển khai Chương trình mỗi xã một sản phẩm, hỗ trợ chủ thể hoàn thiện bao bì, truy xuất nguồn gốc và tham gia hội chợ.",
    "Giữ gìn lễ hội, nghề truyền thống; gắn phát triển nông thôn với du lịch vườn và dịch vụ.",
  ],
  "II.2.b": [
    "Nâng cấp, bê tông hóa các tuyến đường ấp, lắp đặt {n} km đèn chiếu sáng bằng nguồn xã hội hóa; 100 % trường học được kiên cố.",
    "Duy trì thu gom rác tại nguồn; ra quân ngày Chủ nhật xanh, trồng {n} km đường hoa.",
    "Đẩy mạnh chuyển đổi số: tổ công nghệ số cộng đồng hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt.",
  ],
  "II.2.c": [
    "Duy trì và nâng cao chất lượng các tiêu chí; hoàn thiện hồ sơ đề nghị công nhận theo Bộ tiêu chí giai đoạn 2021 - 2025.",
    "Xây dựng {n} khu dân cư kiểu mẫu, vận động Nhân dân chỉnh trang nhà ở, hàng rào, cột cờ.",
  ],
  "II.2.*": [
    "Đơn vị phân công công chức phụ trách xã, hướng dẫn thực hiện các tiêu chí thuộc lĩnh vực quản lý; tổ chức {n} đợt kiểm tra, hướng dẫn tại cơ sở.",
  ],
  "II.3": [
    "Tuyên truyền trên hệ thống truyền thanh, trang thông tin điện tử và mạng xã hội; lồng ghép trong sinh hoạt chi bộ, tổ nhân dân.",
    "Treo {n} băng rôn, pa nô tại trụ sở, trục đường chính; tổ chức hội thi tìm hiểu về nông thôn mới.",
  ],
  "II.4": [
    "Nhân rộng mô hình ánh sáng an ninh, tuyến đường tự quản, tổ hợp tác liên kết tiêu thụ trái cây; nhiều điển hình hiến đất làm đường được Nhân dân học tập.",
  ],
  "II.5": [
    "Khen thưởng kịp thời, ưu tiên người trực tiếp lao động, sản xuất; kết quả cụ thể ghi tại sheet Đã khen thưởng.",
  ],
  "III.1": [
    "Phong trào thi đua có sức lan tỏa, huy động được sự tham gia của cả hệ thống chính trị và Nhân dân; bộ mặt nông thôn thay đổi rõ nét.",
    "Thu nhập bình quân đầu người tăng hằng năm, hộ nghèo giảm.",
  ],
  "III.2": [
    "Công tác sơ kết, nhân rộng điển hình có lúc chưa kịp thời; liên kết sản xuất còn ít. Nguyên nhân chủ yếu do nguồn lực hạn chế và một số thành viên Ban Chỉ đạo kiêm nhiệm.",
  ],
  "III.3": [
    "Phải phát huy vai trò làm chủ của Nhân dân: dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng; cán bộ gương mẫu đi đầu.",
  ],
  "IV.1": [
    "Phấn đấu đến năm 2025 giữ vững và nâng chất các tiêu chí; thu nhập bình quân đầu người đạt trên {n} triệu đồng.",
  ],
  "IV.2": [
    "Tiếp tục đổi mới nội dung, hình thức phát động; huy động lồng ghép các nguồn lực; chú trọng phát hiện, bồi dưỡng điển hình tiên tiến.",
  ],
  "IV.3": ["Kiến nghị cấp trên sớm phân bổ vốn đối ứng để hoàn thành các công trình chuyển tiếp."],
};

/** One to three paragraphs for a leaf, always the same for the same chance. */
export function sampleText(section: SectionPath, unit: Unit, chance: Chance): string {
  const paragraphs = texts[section] ?? [];
  const name = `${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`;
  const chosen = chance.some(paragraphs, chance.whole(1, Math.max(1, paragraphs.length)));
  return chosen
    .map((paragraph) => paragraph.replace("{unit}", name).replace("{n}", String(chance.whole(3, 120))))
    .map((paragraph) => paragraph.charAt(0).toUpperCase() + paragraph.slice(1))
    .join("\n");
}
