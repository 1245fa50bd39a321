import type { UnitFigures } from "../figures/unit-figures";
import type { Chance } from "../random";
import { firstThatSuits, forUnit, isChoice, type Values, type Wording } from "./list-row";

/** Field, level that decides, agency of that level (of a district and of a city), what is asked, and how it may be done. */
type RequestWords = readonly [field: string, level: string, agency: string, content: string, way: string];

const toDistrict: readonly RequestWords[] = [
  [
    "ha-tang",
    "huyen",
    "{hạ tầng}",
    "Sớm bố trí vốn nâng cấp tuyến đường liên {ấp} từ {ấp 1} đến {ấp 2} dài {#km 1,2-4,5} km, hiện đã xuống cấp.",
    "Đưa vào danh mục đầu tư công năm 2024; Nhân dân góp đất và ngày công.",
  ],
  [
    "ha-tang",
    "huyen",
    "Phòng Tài chính - Kế hoạch",
    "Phân bổ vốn đối ứng các công trình chuyển tiếp ngay từ đầu năm để thanh toán khối lượng đã hoàn thành.",
    "Giao kế hoạch vốn trong quý I năm 2024.",
  ],
  [
    "nong-nghiep",
    "huyen",
    "{nông nghiệp}",
    "Hỗ trợ thành lập hợp tác xã và cấp mã số vùng trồng cho {#ha 35-160} ha {cây} tại {ấp 1}.",
    "Cử cán bộ kỹ thuật hướng dẫn hồ sơ, bố trí kinh phí khuyến nông.",
  ],
  [
    "moi-truong",
    "huyen",
    "Phòng Tài nguyên và Môi trường",
    "Bố trí điểm tập kết, trung chuyển chất thải rắn sinh hoạt cho khu vực {ấp 1} và {ấp 2}.",
    "Chọn quỹ đất công, hợp đồng thu gom hằng ngày.",
  ],
  [
    "van-hoa",
    "huyen",
    "Phòng Văn hóa và Thông tin",
    "Hỗ trợ trang thiết bị, dụng cụ thể thao ngoài trời cho nhà văn hóa {ấp 1}.",
    "Hỗ trợ theo mức quy định, phần còn lại xã hội hóa.",
  ],
  [
    "y-te-gd",
    "huyen",
    "Phòng Giáo dục và Đào tạo",
    "Đầu tư thêm {#phòng 04-10} phòng học để duy trì trường đạt chuẩn quốc gia.",
    "Lồng ghép vốn kiên cố hóa trường lớp giai đoạn 2021 - 2025.",
  ],
];

const toProvince: readonly RequestWords[] = [
  [
    "ha-tang",
    "tinh",
    "Sở Giao thông vận tải",
    "Sớm sửa chữa, bổ sung hệ thống thoát nước và đèn tín hiệu trên {đường} đoạn qua {đv}.",
    "Đưa vào kế hoạch bảo trì năm 2024.",
  ],
  [
    "ha-tang",
    "tinh",
    "Sở Giao thông vận tải",
    "Bổ sung cơ chế hỗ trợ bảo trì, duy tu đường ngõ, hẻm đã được bê tông hóa.",
    "Bố trí vốn sự nghiệp giao thông hằng năm cho cấp xã.",
  ],
  [
    "nong-nghiep",
    "tinh",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Có hướng dẫn cụ thể và rút ngắn thời gian cấp, duy trì mã số vùng trồng {cây} phục vụ xuất khẩu.",
    "Phân cấp kiểm tra, giám sát cho huyện; giải quyết hồ sơ trực tuyến.",
  ],
  [
    "nong-nghiep",
    "tinh",
    "Sở Công Thương",
    "Hỗ trợ kết nối tiêu thụ, đưa sản phẩm OCOP vào hệ thống siêu thị và sàn thương mại điện tử.",
    "Tổ chức ít nhất 02 hội nghị kết nối cung cầu mỗi năm.",
  ],
  [
    "y-te-gd",
    "tinh",
    "Bảo hiểm xã hội tỉnh",
    "{?!phường}{?!thị trấn}Xem xét hỗ trợ mức đóng bảo hiểm y tế cho hộ làm nông nghiệp có mức sống trung bình ở xã đã đạt chuẩn.",
    "Bố trí ngân sách tỉnh hỗ trợ thêm mức đóng theo khả năng cân đối.",
  ],
  [
    "moi-truong",
    "tinh",
    "Sở Tài nguyên và Môi trường",
    "Có cơ chế hỗ trợ di dời cơ sở chăn nuôi ra khỏi khu dân cư và xử lý bao gói thuốc bảo vệ thực vật.",
    "Hỗ trợ chi phí di dời, bố trí khu chăn nuôi tập trung.",
  ],
  [
    "khac",
    "tinh",
    "Sở Nội vụ",
    "Sớm ban hành hướng dẫn tiêu chuẩn, số lượng khen thưởng khi sơ kết Phong trào thi đua để đơn vị chủ động lựa chọn.",
    "Ban hành trước khi tổ chức hội nghị sơ kết.",
  ],
  [
    "khac",
    "tinh",
    "Văn phòng Điều phối nông thôn mới tỉnh",
    "Tập huấn, hướng dẫn thống nhất cách đánh giá các chỉ tiêu của Bộ tiêu chí giai đoạn 2021 - 2025.",
    "Tổ chức tập huấn theo cụm và ban hành sổ tay hướng dẫn.",
  ],
];

const toCentre: readonly RequestWords[] = [
  [
    "khac",
    "tw",
    "Bộ Nông nghiệp và Phát triển nông thôn",
    "Sớm hướng dẫn các chỉ tiêu còn vướng của Bộ tiêu chí giai đoạn 2021 - 2025, nhất là nước sạch tập trung và chất thải rắn.",
    "Sửa đổi, bổ sung Quyết định số 318/QĐ-TTg theo hướng phân cấp cho tỉnh.",
  ],
  [
    "ha-tang",
    "tw",
    "Bộ Kế hoạch và Đầu tư",
    "Phân bổ vốn của Chương trình sớm hơn và cho phép điều chỉnh linh hoạt giữa các dự án thành phần.",
    "Giao tổng mức, để địa phương quyết định danh mục.",
  ],
  [
    "khac",
    "tw",
    "Ban Thi đua - Khen thưởng Trung ương",
    "Tăng tỷ lệ khen thưởng cho nông dân, người trực tiếp lao động và hộ gia đình có đóng góp về đất, công sức.",
    "Hướng dẫn rõ tiêu chuẩn khen thưởng đối với hộ gia đình.",
  ],
  [
    "nong-nghiep",
    "tw",
    "Bộ Công Thương",
    "Hỗ trợ mở rộng thị trường xuất khẩu chính ngạch cho trái cây của vùng Đông Nam Bộ.",
    "Đàm phán thêm nghị định thư, hỗ trợ xây dựng thương hiệu quốc gia.",
  ],
];

const fromAgencies: readonly RequestWords[] = [
  [
    "khac",
    "tinh",
    "Ủy ban nhân dân tỉnh",
    "Bố trí kinh phí thực hiện các nhiệm vụ về {ngành} trong Chương trình ngay từ đầu năm.",
    "Giao dự toán cùng thời điểm giao dự toán chi thường xuyên.",
  ],
  [
    "khac",
    "tinh",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "{?phụ trách tiêu chí}Thống nhất biểu mẫu, thời gian báo cáo để các đơn vị phụ trách {tiêu chí} không phải báo cáo nhiều lần.",
    "Dùng chung một biểu mẫu điện tử cho các cấp.",
  ],
  [
    "khac",
    "tinh",
    "Sở Nội vụ",
    "Xem xét tỷ lệ khen thưởng cho tập thể, cá nhân của các sở, ban, ngành, đoàn thể trực tiếp hỗ trợ cơ sở.",
    "Nêu rõ tỷ lệ trong hướng dẫn khen thưởng sơ kết.",
  ],
  [
    "chuyen-doi-so",
    "tinh",
    "Sở Thông tin và Truyền thông",
    "Kết nối, chia sẻ dữ liệu giữa các ngành phục vụ đánh giá tiêu chí nông thôn mới.",
    "Tích hợp vào nền tảng dữ liệu dùng chung của tỉnh.",
  ],
];

const requests: Wording<RequestWords> = {
  commune: [...toDistrict, ...toProvince],
  district: [...toProvince, ...toCentre],
  agency: [...fromAgencies, ...toCentre],
  province: toCentre,
};

/** A district has an office of economy and infrastructure and one of agriculture; a city one of town planning and one of economy. */
const offices = (inCity: boolean): Readonly<Record<"hạ tầng" | "nông nghiệp", string>> =>
  inCity
    ? { "hạ tầng": "Phòng Quản lý đô thị", "nông nghiệp": "Phòng Kinh tế" }
    : { "hạ tầng": "Phòng Kinh tế và Hạ tầng", "nông nghiệp": "Phòng Nông nghiệp và Phát triển nông thôn" };

/** One to four requests, none twice. */
export function requestRows(made: UnitFigures, chance: Chance): readonly Values[] {
  const parent = made.unit.parent === undefined ? undefined : made.context.units.get(made.unit.parent);
  const own = offices(parent?.kind === "thanh-pho");
  const left = new Set(
    forUnit(requests, made).filter(([, level]) => isChoice(made.context, "cap-giai-quyet", level)),
  );
  return Array.from({ length: chance.whole(1, 4) }).flatMap(() => {
    const row = firstThatSuits([...left], made, chance, (words, { say, fill }) => {
      for (const [name, office] of Object.entries(own)) say(name, office);
      const [linhvuc, cap, agency, content, way] = words;
      const [coquan, noidung, dexuat] = [fill(agency), fill(content), fill(way)];
      // Nobody asks itself.
      if (coquan === made.unit.name) return undefined;
      if (coquan === undefined || noidung === undefined || dexuat === undefined) return undefined;
      return { words, values: { noidung, linhvuc, cap, coquan, dexuat } };
    });
    if (!row) return [];
    left.delete(row.words);
    return [row.values];
  });
}
