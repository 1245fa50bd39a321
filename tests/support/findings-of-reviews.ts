import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Finding } from "../../src/domain/finding";
import type { Remark, UnitReview } from "../../src/domain/returns/review";
import { parsePartId } from "../../src/domain/indicator/ids";
import { unitOf } from "./consolidated";
import { handIn } from "./hand-ins";
import { context, laNga } from "./returned-books";

const remarks: readonly Remark[] = [
  { number: 1, text: "Đề nghị giải trình.", part: parsePartId("D02"), before: "", noteBefore: "" },
  { number: 2, text: "Đề nghị viết rõ hơn.", section: "I.1" as never, before: "", noteBefore: "" },
  { number: 3, text: "Đề nghị gửi lại.", before: "", noteBefore: "" },
];

/** Reports that changed after they were accepted or sealed, and remarks that nobody answered. */
export function ofReviews(): readonly Finding[] {
  const at = "2023-11-24T03:00:00Z";
  const kinds = ["accepted", "sealed", "returned"] as const;
  return kinds.flatMap((kind) => {
    const review: UnitReview = { kind, at, seal: "another", revision: 0, remarks };
    return consolidate({
      ...{ context, unit: unitOf(context, "736"), decisions: noDecisions, previous: undefined },
      ...{ submissions: [handIn(context, laNga)], refused: [], refusals: [] },
      reviews: new Map([[laNga.code, review]]),
    }).findings;
  });
}
