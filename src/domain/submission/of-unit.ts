import type { Finding } from "../finding";
import type { UnitCode } from "../unit/unit-code";

/** A finding about a file is one about the unit that sent it, unless it names another. */
export const ofUnit = (finding: Finding, unit: UnitCode | undefined): Finding =>
  unit === undefined || finding.unit !== undefined ? finding : { ...finding, unit };
