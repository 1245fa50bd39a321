import type { FindingView } from "../../../src/app/finding-view";
import type { RulesView } from "../../../src/app/unit/rules-view";
import type { CheckView, OutlineNode, OutlineView } from "../../../src/app/unit/unit-views";

/** What a desk says of the workbook of xã Phú Hòa: invented answers, real words. */

const at = (row: number, column = 4) => ({ sheet: "Báo cáo", row, column });

function leaf(
  path: string,
  number: string,
  title: string,
  state: OutlineNode["state"] = "done",
): OutlineNode {
  return {
    ...{ path, number, title, full: `${title} (lời đầy đủ của đề cương)`, state },
    missing: state === "missing" ? 1 : 0,
    wrong: state === "wrong" ? 1 : 0,
    place: at(path.length * 3 + number.length),
    children: [],
  };
}

function branch(path: string, number: string, title: string, children: readonly OutlineNode[]): OutlineNode {
  const states = children.map(({ state }) => state);
  const state = states.includes("wrong") ? "wrong" : states.includes("missing") ? "missing" : "done";
  const sum = (key: "missing" | "wrong"): number => children.reduce((total, child) => total + child[key], 0);
  return {
    ...{ path, number, title, full: title, state, children },
    missing: sum("missing"),
    wrong: sum("wrong"),
    place: at(path.length),
  };
}

export const sampleOutline: OutlineView = {
  nodes: [
    branch("I", "I.", "Đặc điểm, tình hình", [leaf("I.1", "1.", "Thuận lợi"), leaf("I.2", "2.", "Khó khăn")]),
    branch("II", "II.", "Kết quả thực hiện", [
      leaf("II.1", "1.", "Công tác lãnh đạo, chỉ đạo, triển khai tổ chức thực hiện"),
      branch("II.2", "2.", "Kết quả thực hiện Phong trào thi đua", [
        leaf(
          "II.2.a",
          "ý 1",
          "NTM gắn với tái cơ cấu nông nghiệp, OCOP, ngành nghề, bản sắc văn hóa",
          "wrong",
        ),
        leaf("II.2.b", "ý 2", "Đời sống, hạ tầng, môi trường, chuyển đổi số", "wrong"),
        leaf("II.2.c", "ý 3", "NTM nâng cao, kiểu mẫu, duy trì chất lượng tiêu chí"),
      ]),
      leaf("II.3", "3.", "Công tác tuyên truyền"),
      leaf("II.4", "4.", "Mô hình mới, cách làm hay, điển hình tiên tiến"),
      leaf("II.5", "5.", "Công tác khen thưởng", "missing"),
    ]),
    branch("III", "III.", "Đánh giá chung", [leaf("III.1", "1.", "Ưu điểm"), leaf("III.2", "2.", "Hạn chế")]),
    branch("IV", "IV.", "Phương hướng, mục tiêu, giải pháp, kiến nghị", [
      leaf("IV.1", "1.", "Mục tiêu"),
      leaf("IV.2", "2.", "Giải pháp", "missing"),
    ]),
  ],
  sections: { done: 11, all: 13 },
  figures: { done: 38, all: 43 },
  nextMissing: at(62),
};

const finding = (
  id: string,
  severity: FindingView["severity"],
  sentence: string,
  more: Partial<FindingView> = {},
): FindingView => ({
  ...{ id, code: id, severity, sentence, where: undefined, place: undefined },
  ...{
    section: undefined,
    part: undefined,
    fixes: [],
    choices: [],
    reason: undefined,
    question: undefined,
    ...more,
  },
});

export const sampleFindings: readonly FindingView[] = [
  finding(
    "VALUE-1",
    "blocks",
    "Tổng sản phẩm OCOP không bằng các phần cộng lại. Ô ghi 6; hạng 3 sao 4, 4 sao 1, 5 sao 0, cộng là 5. Đề nghị sửa tổng hoặc sửa số của từng hạng.",
    {
      where: "Báo cáo, ô E31",
      place: at(30),
      section: "II.2 (ý 1) NTM gắn với tái cơ cấu nông nghiệp",
      fixes: [{ id: "fix-1", place: at(30), before: "6", after: "5", value: 5 }],
    },
  ),
  finding(
    "VALUE-2",
    "blocks",
    "“12 tỷ” chưa đọc được là triệu đồng. Cột này tính bằng triệu đồng. Nếu đúng là 12 tỷ đồng, đề nghị ghi 12.000.",
    {
      where: "Báo cáo, ô E58",
      place: at(57),
      section: "II.2 (ý 2) Đời sống, hạ tầng, môi trường",
      fixes: [{ id: "fix-2", place: at(57), before: "12 tỷ", after: "12.000", value: 12000 }],
    },
  ),
  finding(
    "CHECK-1",
    "needs-reason",
    "Thu nhập bình quân tăng 31 % so với năm 2022. 74,20 so với 56,64 triệu đồng/người/năm. Đề nghị ghi lý do ở cột Ghi chú.",
    {
      where: "Báo cáo, ô F44",
      place: at(43, 5),
      section: "II.2 (ý 2) Đời sống, hạ tầng, môi trường",
    },
  ),
  finding(
    "NOTE-1",
    "notes",
    "Có tên xã Phú Lợi trong báo cáo của xã Phú Hòa. Nếu là mô hình làm chung thì để nguyên.",
    {
      where: "Báo cáo, ô C71",
      place: at(70, 2),
    },
  ),
];

export const sampleCheck: CheckView = {
  checkedAt: "2023-11-24T07:32:00Z",
  undoable: 0,
  findings: sampleFindings,
  progress: { sections: sampleOutline.sections, figures: sampleOutline.figures },
  isComplete: false,
  rulesLost: true,
};

/** Pasting destroyed formulas, and somebody typed over one. */
export const sampleRules: RulesView = {
  ruled: 214,
  formulas: 3,
  sheets: [{ sheet: "Báo cáo", ruled: 214, formulas: 3 }],
  overtyped: [
    { id: "over-1", place: at(90), before: "999", after: "1250", value: "1250", was: 999, isLikely: true },
  ],
  left: [],
};
