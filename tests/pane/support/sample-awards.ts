import type { AwardDeskRow, AwardDeskView } from "../../../src/app/awards/award-desk-view";
import type { AwardsView } from "../../../src/app/awards/award-views";
import type { ModelsView } from "../../../src/app/awards/model-views";
import type { Desk } from "../../../src/app/desk";
import type { NominationStatus } from "../../../src/domain/awards/award-decisions";
import type { NomineeKind } from "../../../src/domain/awards/award-rules";
import type { UnitCode } from "../../../src/domain/unit/unit-code";

const units = ["Thị trấn Định Quán", "Xã Phú Túc", "Xã La Ngà", "Xã Gia Canh"];
const kinds: readonly NomineeKind[] = ["collective", "household", "individual"];
const names: Readonly<Record<NomineeKind, readonly string[]>> = {
  collective: ["Hội Nông dân xã Phú Túc", "Chi bộ ấp Suối Dzui", "Tổ hợp tác sầu riêng ấp 5"],
  household: ["Hộ bà Lê Thị Mười", "Hộ ông Nguyễn Văn Bảy"],
  individual: ["Nguyễn Văn Hùng", "Trần Quốc Toản", "Phạm Thị Lan"],
};
export const awardForms = [
  { id: "bk-tinh", label: "Bằng khen của Chủ tịch UBND tỉnh" },
  { id: "gk-huyen", label: "Giấy khen của Chủ tịch UBND huyện" },
];

const opinion: AwardDeskRow["opinions"][number] = {
  ...{ step: "y-kien", opinion: "other", text: "đề nghị bổ sung báo cáo" },
  ...{ by: "Cục Thuế tỉnh", number: "12/CT", day: "2023-12-15" },
};

const remarksOf: Readonly<Record<number, AwardDeskRow["remarks"]>> = {
  3: [{ code: "AWARD-009", severity: "blocks", text: "Chưa có tóm tắt thành tích.", question: undefined }],
  5: [
    {
      code: "AWARD-001",
      severity: "needs-reason",
      text: "“Nguyễn Văn Hùng” có thể trùng với “Nguyen Van Hung” do xã La Ngà đề nghị (giống 96%).",
      question: "same:2622/2=2625/5",
    },
  ],
};

/** The first step of the second one is done. */
const stepsOf = (at: number): AwardDeskRow["steps"] => [
  {
    ...{ id: "tong-hop", label: "Phòng Nội vụ tổng hợp", isReferral: false, isDone: at === 1 },
    ...(at === 1 ? { by: "Trần Thị Hà", at: "2023-11-22T03:00:00Z" } : { by: "", at: "" }),
  },
  {
    ...{ id: "hoi-dong", label: "Hội đồng Thi đua - Khen thưởng cấp huyện họp xét" },
    ...{ isDone: false, isReferral: true, by: "", at: "" },
  },
];

function row(at: number): AwardDeskRow {
  const kind = kinds[at % 3] ?? "individual";
  const form = awardForms[at % 4 === 0 ? 0 : 1] as (typeof awardForms)[number];
  const known = names[kind];
  const name = known[Math.floor(at / 3) % known.length] ?? "";
  return {
    ...{ id: `262${at % 90}/${at}`, kind, name: at < 8 ? name : `${name} ${at}` },
    ...{
      unit: "26206",
      unitName: units[at % units.length] ?? "",
      place: kind === "individual" ? "Trưởng ấp 1" : "",
    },
    ...{
      form: form.id,
      formLabel: form.label,
      proposedFormLabel: "",
      titleLabel: "",
      classLabel: "Nông dân",
    },
    summary: "Hiến 300 m² đất mở rộng đường, vận động 12 hộ cùng làm.",
    ...{ votes: "9/9", share: 100, status: "proposed", mergedInto: "", reason: "" },
    ...{ order: 0, isAdded: false, given: undefined },
    ...{ isWoman: at % 2 === 0, isDirectWorker: kind === "individual" },
    steps: stepsOf(at),
    opinions: at === 4 ? [opinion] : [],
    remarks: remarksOf[at] ?? [],
  };
}

/** So many nominations of a district: kinds, forms and units in turn. */
export function sampleAwards(
  count = 9,
  change: (at: number) => Partial<AwardDeskRow> = () => ({}),
): AwardsView {
  const rows = Array.from({ length: count }, (_, at): AwardDeskRow => ({ ...row(at), ...change(at) }));
  const desk: AwardDeskView = {
    unit: "UBND huyện Định Quán",
    pack: "Luật Thi đua, khen thưởng năm 2003",
    ...{ decisionOn: "2023-12-20", transition: "" },
    rows,
    quotas: [
      { unitName: "Thị trấn Định Quán", formLabel: awardForms[1]?.label ?? "", most: 8, used: 9 },
      { unitName: "UBND huyện Định Quán", formLabel: awardForms[0]?.label ?? "", most: 5, used: 3 },
    ],
    forms: { collective: awardForms, household: awardForms, individual: awardForms },
    remarks: [
      {
        code: "AWARD-021",
        severity: "notes",
        text: "Nữ: 0/3 cá nhân (0%), dưới mức phấn đấu 30% của đợt.",
        question: undefined,
      },
    ],
  };
  const isOut = (status: NominationStatus): boolean => status === "returned" || status === "merged";
  return {
    kind: "desk",
    desk,
    units: [
      { code: "736" as UnitCode, name: "UBND huyện Định Quán" },
      { code: "26206" as UnitCode, name: "Thị trấn Định Quán" },
    ],
    counts: kinds.map((kind) => ({
      kind,
      count: rows.filter((one) => one.kind === kind && !isOut(one.status)).length,
    })),
    ...{ waiting: 0, last: undefined, by: "Trần Thị Hà" },
    referral: "Sở Nông nghiệp và Phát triển nông thôn cho ý kiến",
  };
}

const sampleModels = (typed: string): Omit<ModelsView, "canUndo"> => ({
  models: ["Tổ hợp tác sầu riêng ấp 5", "Ông Nguyễn Văn Bảy, ấp 2"]
    .filter((name) => name.includes(typed))
    .map((name, at) => ({
      ...{ unit: "26206" as UnitCode, unitName: "Thị trấn Định Quán", row: `MH.00${at + 1}`, name },
      kind: name.startsWith("Ông") ? "individual" : "collective",
      ...{ isNominated: at === 1, result: "Tăng thu nhập 30 %." },
    })),
  more: 0,
  forms: awardForms,
});

type Awarding = Pick<
  Desk,
  | "awards"
  | "decideAward"
  | "undoAward"
  | "models"
  | "nominateModel"
  | "awardLists"
  | "awardDossier"
  | "guidanceBook"
  | "takeGuidance"
  | "referralBook"
  | "takeOpinions"
>;

/** Nominations of the sample desk: accepting and returning show at once, and the last of them is taken back. */
export function awardingDesk(note: (name: string, ...args: unknown[]) => void, count?: number): Awarding {
  const done: {
    readonly ids: readonly string[];
    readonly status: NominationStatus;
    readonly reason: string;
  }[] = [];
  const made = (name: string) => Promise.resolve({ kind: "file", name, bytes: new Uint8Array(3) } as const);
  const statusOf = (id: string): Partial<AwardDeskRow> => {
    const last = done.findLast(({ ids }) => ids.includes(id));
    return last ? { status: last.status, reason: last.reason } : {};
  };
  return {
    awards: () => {
      const plain = sampleAwards(count);
      if (plain.kind === "none") return Promise.resolve(plain);
      const ids = plain.desk.rows.map(({ id }) => id);
      const view = sampleAwards(count, (at) => statusOf(ids[at] ?? ""));
      const last = done.at(-1);
      const told = last && { kind: "accept" as const, count: last.ids.length, name: "" };
      return Promise.resolve(view.kind === "none" ? view : { ...view, waiting: done.length, last: told });
    },
    decideAward: (request) => {
      note("decideAward", request);
      const { action, nominations: ids, reason } = request;
      if (reason === "?") return Promise.resolve({ kind: "refused", sentence: "Chưa có lý do." });
      const status = ({ accept: "accepted", return: "returned", merge: "merged", give: "given" } as const)[
        action.kind as "accept"
      ];
      if ((status as string | undefined) !== undefined) done.push({ ids, status, reason });
      return Promise.resolve({ kind: "done", count: Math.max(1, ids.length) });
    },
    undoAward: (by, nomination) => {
      note("undoAward", by, nomination);
      done.pop();
      return Promise.resolve({ kind: "done", count: 1 });
    },
    models: (typed) => Promise.resolve({ ...sampleModels(typed), canUndo: done.length > 0 }),
    nominateModel: (request) => {
      note("nominateModel", request);
      done.push({ ids: [request.row], status: "proposed", reason: "" });
      return Promise.resolve({ kind: "done", count: 1 });
    },
    awardLists: () => made("DanhSachKhenThuong_736-DinhQuan.xlsx"),
    awardDossier: () => made("HoSoKhenThuong_736-DinhQuan.zip"),
    guidanceBook: () => made("HuongDanKhenThuong_736-DinhQuan.xlsx"),
    takeGuidance: (outcomes, by) => {
      note("takeGuidance", outcomes.length, by);
      return Promise.resolve({
        kind: "taken",
        count: 1,
        remarks: ["Chỉ tiêu, ô E4: “nhiều” không phải số."],
      });
    },
    referralBook: () => made("XinYKienKhenThuong_736-DinhQuan.xlsx"),
    takeOpinions: (outcomes) => {
      note("takeOpinions", outcomes.length);
      return Promise.resolve({ kind: "taken", count: 2, remarks: ["Còn 1 dòng chưa có ý kiến."] });
    },
  };
}
