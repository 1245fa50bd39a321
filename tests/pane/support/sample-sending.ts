import type { Desk } from "../../../src/app/desk";
import type { ReminderPlan, SendPlan } from "../../../src/app/sending/send-views";
import type { UnitCode } from "../../../src/domain/unit/unit-code";

type Note = (name: string, ...args: unknown[]) => void;
type SendingMethods = Pick<
  Desk,
  "sendPlan" | "takeSent" | "sentFile" | "openSent" | "mailDraft" | "reminders" | "reminderDrafts"
>;

const names = (revision: number): SendPlan["names"] => {
  const name = `BC-SOKET-NTM_26221-PhuHoa_20231122_v${revision}`;
  return {
    workbook: `${name}.xlsx`,
    report: `${name}.docx`,
    letter: `${name}_CongVan.docx`,
    draft: `${name}.eml`,
  };
};

const amendment = {
  id: "B01|2023",
  what: "Số văn bản lãnh đạo, chỉ đạo, 2023",
  before: "12",
  after: "15",
  reason: "",
};

export const samplePlan = (more: Partial<SendPlan> = {}): SendPlan => ({
  unit: "Xã Phú Hòa",
  recipient: "Ủy ban nhân dân huyện Định Quán (Phòng Nội vụ)",
  blocking: 0,
  toExplain: 1,
  pending: "none",
  revision: 1,
  sealed: undefined,
  before: "none",
  amendments: [],
  names: names(more.revision ?? 1),
  mail: {
    to: "noivu@dinhquan.dongnai.gov.vn",
    subject: "[26221] Xã Phú Hòa: báo cáo sơ kết, lần gửi 1",
    text: "Kính gửi: Ủy ban nhân dân huyện Định Quán (Phòng Nội vụ),\n\nTrân trọng./.",
  },
  ...more,
});

export const sampleReminders: ReminderPlan = {
  list: "Huyện Định Quán đề nghị các đơn vị sau gửi, bổ sung báo cáo:\n- Xã Phú Cường: chưa gửi báo cáo",
  reminders: [
    {
      unit: "26227" as UnitCode,
      name: "Xã Phú Cường",
      kind: "remind",
      missing: ["văn bản đã ký", "tệp Word của báo cáo", "biểu số liệu (sổ Excel)"],
      mail: {
        to: "phucuong@dongnai.gov.vn",
        subject: "Đề nghị gửi báo cáo",
        text: "Kính gửi: Ủy ban nhân dân xã Phú Cường,",
      },
      fileName: "NhacGui_BC-SOKET-NTM_26227-PhuCuong.eml",
    },
    {
      unit: "26215" as UnitCode,
      name: "Xã Phú Lợi",
      kind: "complete",
      missing: ["Số hộ nghèo năm 2023 còn trống"],
      mail: { to: "", subject: "Đề nghị bổ sung báo cáo", text: "Kính gửi: Ủy ban nhân dân xã Phú Lợi," },
      fileName: "NhacBoSung_BC-SOKET-NTM_26215-PhuLoi.eml",
    },
  ],
};

/** Sending over fixed data: a file given as the one sent before has one amendment. */
export function sendingDesk(note: Note, plan: Partial<SendPlan> = {}): SendingMethods {
  let isGiven = false;
  const made = (name: string) => Promise.resolve({ kind: "file", name, bytes: new Uint8Array(3) } as const);
  return {
    sendPlan: ({ reasons }) =>
      Promise.resolve(
        isGiven
          ? samplePlan({
              ...plan,
              revision: 2,
              before: "taken",
              amendments: [{ ...amendment, reason: reasons[amendment.id] ?? "" }],
            })
          : samplePlan(plan),
      ),
    takeSent: (outcomes) => {
      note("takeSent", outcomes?.length);
      isGiven = outcomes !== undefined;
      return Promise.resolve();
    },
    sentFile: (request, what) => {
      note("sentFile", request, what);
      return made(names(1)[what]);
    },
    openSent: (request) => {
      note("openSent", request);
      return Promise.resolve({ kind: "opened" });
    },
    mailDraft: (request, mail) => {
      note("mailDraft", request, mail);
      return made(names(isGiven ? 2 : 1).draft);
    },
    reminders: () => Promise.resolve(sampleReminders),
    reminderDrafts: (units) => {
      note("reminderDrafts", units);
      return made(units.length === 1 ? "NhacGui.eml" : "ThuNhac.zip");
    },
  };
}
