import { dongNai } from "../../support/campaign";

/** domain.md §1.3, word for word: path, short name (practice.md §2), how users see the path, and the verbatim text. */
const movement = 'Phong trào thi đua "Toàn tỉnh chung sức xây dựng nông thôn mới"';
const span = "giai đoạn 2021 - 2025";
const verbatim: readonly (readonly [path: string, shown: string, text: string])[] = [
  ["I", "I", "I. Đặc điểm, tình hình"],
  ["I.1", "I.1", "1. Thuận lợi"],
  ["I.2", "I.2", "2. Khó khăn"],
  ["II", "II", "II. Kết quả thực hiện"],
  ["II.1", "II.1", `1. Công tác lãnh đạo, chỉ đạo, triển khai tổ chức thực hiện ${movement} ${span}`],
  ["II.2", "II.2", "2. Kết quả thực hiện Phong trào thi đua"],
  [
    "II.2.a",
    "II.2 (ý 1)",
    "- Kết quả thi đua xây dựng nông thôn mới gắn với thực hiện Đề án tái cơ cấu ngành nông nghiệp, kết quả thực hiện Chương trình mỗi xã một sản phẩm, đẩy mạnh phát triển ngành nghề nông thôn, chuyển dịch mạnh cơ cấu kinh tế. Đánh giá kết quả thực hiện xây dựng nông thôn mới gắn với việc giữ gìn và phát huy bản sắc văn hóa của nông thôn vùng Đông Nam Bộ; gắn phát triển nông thôn với phát triển công nghiệp, dịch vụ, du lịch và phát triển đô thị văn minh.",
  ],
  [
    "II.2.b",
    "II.2 (ý 2)",
    "- Kết quả thực hiện nâng cao đời sống vật chất và tinh thần của người dân nông thôn, xây dựng hạ tầng kinh tế - xã hội nông thôn đồng bộ, hiện đại gắn với quá trình đô thị hóa, đẩy mạnh ứng dụng công nghệ, thông tin và ứng phó với biến đổi khí hậu; đảm bảo môi trường, cảnh quan nông thôn sáng, xanh, sạch, đẹp, an toàn; đời sống người dân không ngừng được cải thiện, nâng cao.",
  ],
  [
    "II.2.c",
    "II.2 (ý 3)",
    "- Kết quả thực hiện xây dựng nông thôn mới nâng cao, nông thôn mới kiểu mẫu; duy trì và nâng cao chất lượng các tiêu chí nông thôn mới; đảm bảo nông thôn phát triển ổn định và bền vững, dần tiến tới nông thôn mới giàu có, văn minh và hiện đại.",
  ],
  [
    "II.2.*",
    "II.2 (*)",
    "* Đối với các sở, ban, ngành, đoàn thể thuộc tỉnh: Căn cứ chức năng quản lý nhà nước về ngành, lĩnh vực, đối tượng và nhiệm vụ được giao để đánh giá kết quả và những việc làm cụ thể, thiết thực tham gia Phong trào thi đua xây dựng nông thôn mới.",
  ],
  ["II.3", "II.3", `3. Kết quả thực hiện công tác tuyên truyền ${movement} ${span}`],
  ["II.4", "II.4", `4. Mô hình mới, cách làm hay, điển hình tiên tiến trong ${movement} ${span}`],
  [
    "II.5",
    "II.5",
    `5. Công tác khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong ${movement} ${span}`,
  ],
  ["III", "III", "III. Đánh giá chung"],
  ["III.1", "III.1", "1. Mặt làm được"],
  ["III.2", "III.2", "2. Tồn tại, hạn chế, nguyên nhân"],
  ["III.3", "III.3", "3. Bài học kinh nghiệm"],
  [
    "IV",
    "IV",
    `IV. Phương hướng, mục tiêu, giải pháp và những kiến nghị, đề xuất tiếp tục đẩy mạnh ${movement} đến năm 2025`,
  ],
  ["IV.1", "IV.1", "1. Phương hướng, nhiệm vụ"],
  ["IV.2", "IV.2", "2. Giải pháp"],
  ["IV.3", "IV.3", "3. Đề xuất, kiến nghị (nếu có)"],
];

const { campaign, kinds } = dongNai();

test("21 nodes, word for word and in their order", () => {
  expect(campaign.outline.map(({ path, shownPath, text }) => [path, shownPath, text])).toEqual(verbatim);
});

test("16 leaves stand under I, II, II.2, III and IV; only IV.3 may be left out", () => {
  const leaves = campaign.outline.filter(({ leaf }) => leaf);
  expect(leaves.map(({ path }) => String(path))).toEqual(
    verbatim.map(([path]) => path).filter((path) => !["I", "II", "II.2", "III", "IV"].includes(path)),
  );
  for (const { path, parent } of campaign.outline)
    expect(parent ?? "").toBe(path.split(".").slice(0, -1).join("."));
  expect(leaves.filter(({ optional }) => optional).map(({ path }) => String(path))).toEqual(["IV.3"]);
});

test("the four bundled leaves have the short names of practice.md §2; no short name repeats another", () => {
  const shortName = (path: string): string | undefined =>
    campaign.outline.find((section) => String(section.path) === path)?.shortName;
  expect(["II.2.a", "II.2.b", "II.2.c", "II.2.*"].map(shortName)).toEqual([
    "NTM gắn với tái cơ cấu nông nghiệp, OCOP, ngành nghề, bản sắc văn hóa",
    "Đời sống, hạ tầng, môi trường, chuyển đổi số",
    "NTM nâng cao, kiểu mẫu, duy trì chất lượng tiêu chí",
    "Kết quả tham gia của sở, ban, ngành, đoàn thể",
  ]);
  expect(new Set(campaign.outline.map((section) => section.shortName)).size).toBe(21);
});

test("under each leaf topics of its text are suggested; headings have none", () => {
  for (const { path, leaf, topics } of campaign.outline)
    expect([path, topics.length > 0]).toEqual([path, leaf]);
});

const territorial = ["xa", "phuong", "thi-tran", "huyen", "thanh-pho"];
const sector = ["so-nganh", "mat-tran"];
const answeredBy = (kind: string): readonly string[] =>
  ["II.2.a", "II.2.b", "II.2.c", "II.2.*"].filter((path) =>
    kinds.get(kind)?.sections.some((section) => String(section) === path),
  );

test("the territory answers II.2 (ý 1-3), departments II.2 (*) instead, the province all four", () => {
  for (const kind of territorial)
    expect([kind, answeredBy(kind)]).toEqual([kind, ["II.2.a", "II.2.b", "II.2.c"]]);
  for (const kind of sector) expect([kind, answeredBy(kind)]).toEqual([kind, ["II.2.*"]]);
  expect(answeredBy("tinh")).toEqual(["II.2.a", "II.2.b", "II.2.c", "II.2.*"]);
  expect([...kinds.keys()].sort()).toEqual([...territorial, ...sector, "tinh"].sort());
});

test("every other leaf is answered by every kind", () => {
  const others = campaign.outline
    .filter(({ leaf, path }) => leaf && !path.startsWith("II.2."))
    .map(({ path }) => path);
  expect(others).toHaveLength(12);
  for (const { id, sections } of campaign.unitKinds)
    expect([id, others.filter((path) => !sections.includes(path))]).toEqual([id, []]);
});
