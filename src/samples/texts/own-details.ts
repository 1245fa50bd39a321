import type { Chance } from "../random";
import { fillTemplate, type Teller } from "./template";

/**
 * How a unit came to what it says, in numbers of its own. Two writers may choose the same paragraphs about the same
 * thing; that their texts were the same to the last word would be a copy.
 */
const details: readonly string[] = [
  "Căn cứ đánh giá gồm {#a 21-98} báo cáo, {#b 21-98} biên bản họp, {#c 120-890} phiếu hỏi, {#d 21-98} ảnh chụp, {#e 31-97} trang thuyết minh, {#f 11-68} bảng số liệu, {#g 11-49} văn bản trả lời, {#h 110-760} ý kiến góp ý.",
  "Nội dung này đã qua {#a 11-39} cuộc họp, {#b 11-58} buổi làm việc, {#c 21-97} chuyến kiểm tra, {#d 150-980} lượt người dự, {#e 31-290} ý kiến phát biểu, {#f 21-99} ý kiến gửi đến, {#g 11-48} lần chỉnh lý, {#h 11-29} ngày rà soát.",
  "Người phụ trách gồm {#a 11-47} cán bộ, {#b 21-96} cộng tác viên, {#c 11-38} tổ trưởng, {#d 31-180} tình nguyện viên, chia {#e 11-35} nhóm việc, họp {#f 11-29} ngày một lần, ghi {#g 41-240} lượt báo cáo, lưu {#h 21-140} biên bản.",
  "Hồ sơ lưu gồm {#a 11-58} quyển sổ, {#b 21-97} tập ảnh, {#c 110-880} phiếu khảo sát, {#d 21-96} đơn kiến nghị, {#e 31-190} giấy xác nhận, {#f 41-290} bản cam kết, {#g 11-78} bảng theo dõi, {#h 21-140} trang phụ lục.",
  "Qua theo dõi đã ghi nhận {#a 31-180} lượt phản ánh, {#b 21-98} đề xuất mới, {#c 21-97} việc xong sớm, {#d 31-240} việc đúng hẹn, {#e 11-38} việc phải nhắc, {#f 41-260} cuộc gọi góp ý, {#g 21-96} thư điện tử, {#h 51-390} lượt gặp trực tiếp.",
  "Công việc đã qua {#a 21-97} buổi khảo sát, {#b 31-180} giờ đối thoại, {#c 210-980} tờ hướng dẫn, {#d 31-190} bản tin ngắn, {#e 110-870} tin nhắn nhắc việc, {#f 11-68} bảng thông báo, {#g 11-39} lớp ngắn ngày, {#h 120-760} lượt gặp dân.",
];

/** Longer texts than that have two. */
const wordsOfOne = 150;

/** One sentence, of a long text two; of each section with its own numbers. */
export function ownDetails(section: string, words: number, teller: Teller, chance: Chance): string {
  return chance
    .shuffled(details)
    .slice(0, words > wordsOfOne ? 2 : 1)
    .map((detail) => fillTemplate(detail.replaceAll("{#", `{#${section} `), teller) ?? "")
    .join(" ");
}
