import { parseSectionPath } from "../../../src/domain/outline/section-path";
import { checked } from "../../support/answers";
import { dongNai } from "../../support/campaign";

const context = dongNai();
const section = parseSectionPath("II.2.a");

/** The names a text of xã Phú Hòa (of another unit where one is named) is asked about. */
function asked(text: string, code = "26221"): readonly unknown[] {
  const narratives = [{ section, text, sheet: "Báo cáo", cell: "D20" }];
  return checked(context, code, { narratives })
    .filter(({ code: found }) => found === "CHECK-105")
    .map(({ params }) => params["others"]);
}
const phuHoa = [...context.units.values()].find(
  ({ name, parent }) => name === "Xã Phú Hòa" && parent === "736",
);

test("xã Phú Hòa is where the tests take it to be", () => {
  expect(phuHoa?.code).toBe("26221");
});

test.each([
  ["Đảng ủy, Ủy ban nhân dân xã Phú Lợi đã ban hành 12 văn bản.", "xã Phú Lợi"],
  ["Trên địa bàn xã Phú Lợi có 3 chuỗi liên kết sản xuất.", "xã Phú Lợi"],
  ["Nhân dân Xã Phú Lợi đồng tình; phong trào lan rộng.", "xã Phú Lợi"],
  ["ỦY BAN NHÂN DÂN XÃ PHÚ LỢI báo cáo kết quả.", "xã Phú Lợi"],
  ["Hệ thống đường giao thông xã Phú Lợi được đầu tư.", "xã Phú Lợi"],
  ["Ủy ban nhân dân huyện Tân Phú quan tâm hỗ trợ.", "huyện Tân Phú"],
  ["Tại thị trấn Định Quán, 8 khu phố đạt chuẩn.", "thị trấn Định Quán"],
  ["Ủy ban nhân dân xã Thanh Sơn đã tổng kết.", "xã Thanh Sơn"],
  ["Kết quả của xã Xuân Hoà được giữ vững.", undefined],
  ["Kết quả của xã Xuân Hòa được giữ vững.", "xã Xuân Hòa"],
] as const)("a name left over: %s", (text, name) => {
  const found = asked(text.normalize("NFD"));
  expect(found).toEqual([name ?? "xã Xuân Hòa"]);
});

test.each([
  ["the unit's own", "Xã Phú Hòa đã hoàn thành 19 tiêu chí; UBND xã Phú Hoà báo cáo."],
  ["its district", "Được sự quan tâm của Huyện ủy, UBND huyện Định Quán và Tỉnh Đồng Nai."],
  ["neighbours", "Phía bắc giáp xã Phú Lợi, phía nam giáp xã Gia Canh."],
  ["one neighbour", "Vị trí giáp ranh với xã Phú Lợi nên giao thông thuận lợi."],
  ["a road", "Nâng cấp tuyến đường từ trung tâm đi xã Phú Lợi dài 3,2 km."],
  ["a road's line", "Tuyến liên xã qua địa bàn xã Phú Lợi đã thông xe."],
  ["a joint model", "Mô hình cánh đồng lớn cùng nông dân xã Phú Lợi cho năng suất cao."],
  ["a joint model, its own name beside", "Cánh đồng lớn giữa xã Phú Hòa và xã Phú Lợi rộng 50 ha."],
  ["whom it learned from", "Tổ chức đoàn học tập kinh nghiệm tại xã Phú Lợi."],
  ["several at once", "Các xã bạn có xã Phú Lợi, xã Gia Canh, xã Ngọc Định đều đã đạt."],
  ["a name that goes on", "Ông Nguyễn Văn A ở xã Phú Lợi Thượng hiến 200 m² đất."],
  ["no name of a unit", "Chợ Phú Lợi, ông Phú Lợi, ấp Phú Lợi 2 và xã hội hóa."],
])("named with reason: %s", (_what, text) => {
  expect(asked(text)).toEqual([]);
});

test("a district names its communes, not another's; a department names whom it likes", () => {
  expect(asked("Xã Phú Lợi đã đạt chuẩn.", "736")).toEqual([]);
  expect(asked("Ủy ban nhân dân xã Sông Ray đã tổng kết.", "736")).toEqual(["xã Sông Ray"]);
  expect(asked("Ủy ban nhân dân xã Sông Ray đã tổng kết.", "DNI-SNV")).toEqual([]);
});

test("one finding a section, with its place and the sentence", () => {
  const text =
    "Mở đầu.\nTrên địa bàn xã Phú Lợi có 3 chuỗi.\nỦy ban nhân dân xã Gia Canh chỉ đạo; xã Phú Lợi làm tốt.";
  const narratives = [{ section, text, sheet: "Báo cáo", cell: "D20" }];
  const found = checked(context, "26221", { narratives }).filter(({ code }) => code === "CHECK-105");
  expect(found).toMatchObject([
    {
      severity: "notes",
      section,
      place: { sheet: "Báo cáo", cell: "D20" },
      params: { others: "xã Phú Lợi, xã Gia Canh", text: "Trên địa bàn xã Phú Lợi có 3 chuỗi." },
    },
  ]);
});
