import type { Catalogue } from "../../../src/domain/campaign/campaign";
import { isoOfDay } from "../../../src/domain/day";
import { dongNai } from "../../support/campaign";

const { lists, catalogues, campaign } = dongNai();
const columnsOf = (id: string): readonly string[] =>
  lists.get(id)?.columns.map(({ heading }) => heading) ?? [];
const entriesOf = (id: string): Catalogue["entries"] => catalogues.get(id)?.entries ?? [];
const labelsOf = (id: string): readonly string[] => entriesOf(id).map(({ label }) => label);

describe("repeating lists", () => {
  test("models, commendations received, three nominations, requests, each with 200 prepared rows", () => {
    expect([...lists.keys()]).toEqual([
      "models",
      "awardsReceived",
      "nominateCollectives",
      "nominateHouseholds",
      "nominateIndividuals",
      "requests",
    ]);
    expect(campaign.switches.listRows).toBe(200);
    expect(campaign.lists.map(({ sheet }) => sheet)).toEqual([
      "Mô hình, điển hình",
      "Đã khen thưởng",
      "Đề nghị - Tập thể",
      "Đề nghị - Hộ gia đình",
      "Đề nghị - Cá nhân",
      "Kiến nghị, vướng mắc",
    ]);
  });

  test("a request says what, in which field, who is to settle it and whom it is put to", () => {
    expect(columnsOf("requests")).toEqual([
      "Nội dung",
      "Lĩnh vực",
      "Cấp có thẩm quyền giải quyết",
      "Cơ quan đề nghị giải quyết",
      "Đề xuất cách giải quyết",
    ]);
    expect(labelsOf("cap-giai-quyet")).toEqual(["Xã", "Huyện", "Tỉnh", "Trung ương"]);
  });

  test("a commendation says whether it was for this movement, and by which decision", () => {
    expect(columnsOf("awardsReceived")).toEqual([
      "Tên tập thể, hộ gia đình, cá nhân",
      "Đối tượng",
      "Hình thức khen thưởng",
      "Phong trào NTM",
      "Năm",
      "Số quyết định",
      "Ngày quyết định",
      "Cấp khen",
      "Ghi chú",
    ]);
    expect(labelsOf("phong-trao")).toEqual(["x", "khác"]);
    expect(labelsOf("doi-tuong")).toEqual(["Tập thể", "Hộ gia đình", "Cá nhân"]);
  });

  test("households are nominated by the territory only, and only for what a household can be given", () => {
    expect(lists.get("nominateHouseholds")?.askedOf).toEqual([
      "xa",
      "phuong",
      "thi-tran",
      "huyen",
      "thanh-pho",
    ]);
    for (const { id, forKinds } of entriesOf("hinh-thuc-de-nghi-ho"))
      expect([id, forKinds]).toEqual([id, expect.arrayContaining(["household"])]);
    expect(entriesOf("hinh-thuc-de-nghi-ho").length).toBeGreaterThan(2);
  });
});

describe("dated catalogues", () => {
  test("award forms from high to low; the district's ends with the districts", () => {
    expect(entriesOf("hinh-thuc-da-khen").map(({ id }) => id)).toEqual([
      "hcld-1",
      "hcld-2",
      "hcld-3",
      "co-cp",
      "bk-ttg",
      "bk-bo",
      "co-tinh",
      "bk-tinh",
      "gk-so",
      "gk-huyen",
      "gk-xa",
    ]);
    for (const catalogue of ["hinh-thuc-da-khen", "hinh-thuc-de-nghi", "hinh-thuc-de-nghi-ho"]) {
      const ends = entriesOf(catalogue).flatMap(({ id, validTo }) =>
        validTo ? [[id, isoOfDay(validTo)]] : [],
      );
      expect([catalogue, ends]).toEqual([catalogue, [["gk-huyen", "2025-06-30"]]]);
    }
  });

  test("flags are for collectives only", () => {
    const flags = entriesOf("hinh-thuc-da-khen").filter(({ label }) => label.startsWith("Cờ "));
    expect(flags.map(({ forKinds }) => forKinds)).toEqual([["collective"], ["collective"]]);
  });

  test("titles are no award forms, and follow the law in force", () => {
    const days = entriesOf("danh-hieu").map(({ id, validFrom, validTo }) => [
      id,
      validFrom ? isoOfDay(validFrom) : "",
      validTo ? isoOfDay(validTo) : "",
    ]);
    expect(days).toEqual([
      ["tt-ld-xs", "", ""],
      ["tt-ld-tt", "", ""],
      ["xa-tieu-bieu", "2024-01-01", "2025-06-30"],
      ["dac-khu-tieu-bieu", "2025-07-01", ""],
    ]);
    const titles = ["danh-hieu", "danh-hieu-ca-nhan", "danh-hieu-ho"].flatMap(labelsOf);
    expect(titles.filter((title) => labelsOf("hinh-thuc-da-khen").includes(title))).toEqual([]);
  });

  test("object classes: 7 of collectives, 6 of persons, 1 of households", () => {
    expect(["loai-tap-the", "phan-loai", "loai-ho-gia-dinh"].map((id) => entriesOf(id).length)).toEqual([
      7, 6, 1,
    ]);
  });

  test("what rests on the law or on memory says so", () => {
    const sourced = [
      "hinh-thuc-da-khen",
      "hinh-thuc-de-nghi",
      "hinh-thuc-de-nghi-ho",
      "danh-hieu",
      "danh-hieu-ca-nhan",
      "danh-hieu-ho",
      "loai-tap-the",
      "phan-loai",
      "loai-ho-gia-dinh",
    ];
    for (const catalogue of sourced)
      for (const { id, source, forKinds } of entriesOf(catalogue))
        expect([catalogue, id, (source ?? "") !== "", (forKinds ?? []).length > 0]).toEqual([
          catalogue,
          id,
          true,
          true,
        ]);
  });

  test("the 19 criteria of a new-countryside commune", () => {
    expect(labelsOf("tieu-chi")).toHaveLength(19);
    expect(labelsOf("tieu-chi").every((label, at) => label.startsWith(`${at + 1}. `))).toBe(true);
  });
});
