import type { Desk } from "../../../src/app/desk";
import type { UnitCode } from "../../../src/domain/unit/unit-code";

const given = <T>(value: T): Promise<T> => Promise.resolve(value);

type Starting = Pick<Desk, "campaigns" | "units" | "startPlan" | "makeBook" | "makeForms">;

/** What the first screens ask of the sample desk. */
export const startingDesk = (note: (name: string, ...args: unknown[]) => void): Starting => ({
  campaigns: () =>
    given([
      {
        id: "dong-nai-2023",
        title: "Sơ kết Phong trào thi đua “Toàn tỉnh chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025",
        levels: [
          { id: "commune", name: "Xã, phường, thị trấn", consolidates: false },
          { id: "district", name: "Huyện, thành phố", consolidates: true },
          { id: "department", name: "Sở, ban, ngành, đoàn thể tỉnh", consolidates: false },
          { id: "province", name: "Tỉnh", consolidates: true },
        ],
      },
      { id: "dong-nai-2025", title: "Tổng kết 2021 - 2025", levels: [] },
    ]),
  units: (_campaign, level, typed) => {
    note("units", level, typed);
    const units = [
      { code: "736" as UnitCode, name: "UBND huyện Định Quán", parent: undefined },
      { code: "738" as UnitCode, name: "UBND huyện Tân Phú", parent: undefined },
    ];
    return given({
      units: typed === "khong co" ? [] : typed === "" ? units : units.slice(0, 1),
      more: typed === "" ? 9 : 0,
    });
  },
  startPlan: () =>
    given({
      sentences: ["Nhận báo cáo của 14 xã, thị trấn (trước 25/11/2023).", "Gửi Sở Nội vụ, trước 30/11/2023."],
      fileName: "TH-SOKET-NTM_736-DinhQuan.xlsx",
      opens: true,
    }),
  makeBook: (campaign, unit, book) => {
    note("makeBook", campaign, unit, book);
    return given({ kind: "opened" });
  },
  makeForms: () => given({ kind: "file", name: "bieu-mau-736.zip", bytes: new Uint8Array([80, 75]) }),
});
