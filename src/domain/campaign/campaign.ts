import type { Day } from "../day";
import type { Indicator } from "../indicator/indicator";
import type { PeriodId } from "../indicator/ids";
import type { SectionPath } from "../outline/section-path";
import type { UnitCode } from "../unit/unit-code";
import type { AcrossUnits } from "./across-units";
import type { AwardRules } from "../awards/award-rules";
import type { Analysis } from "./analysis";
import type { CampaignMail } from "./mail-template";

/** One round of collection: what is asked, of whom, by when. Data, never code. */
export interface Campaign {
  readonly id: string;
  readonly version: string;
  /** "Báo cáo sơ kết thực hiện Phong trào thi đua …" */
  readonly title: string;
  /** Toàn tỉnh chung sức xây dựng nông thôn mới */
  readonly movement: string;
  readonly legalBasis: readonly string[];
  readonly launchedOn: Day;
  readonly span: { readonly first: Day; readonly last: Day; readonly label: string };
  /** "Số liệu tính đến ngày": the same in all returns. */
  readonly cutOff: Day;
  readonly switches: CampaignSwitches;
  readonly acrossUnits: AcrossUnits;
  readonly analysis: Analysis;
  readonly dataSet: { readonly id: string; readonly source: string; readonly licence: string };
  readonly levels: readonly Level[];
  readonly unitKinds: readonly UnitKind[];
  readonly units: readonly Unit[];
  readonly outline: readonly Section[];
  readonly indicatorGroups: readonly IndicatorGroup[];
  readonly periods: readonly Period[];
  readonly indicators: readonly Indicator[];
  readonly lists: readonly ListDefinition[];
  readonly catalogues: readonly Catalogue[];
  readonly drafts: readonly DraftTemplate[];
  /** Words of e-mails; absent: the program's own. */
  readonly mail?: CampaignMail | undefined;
  readonly boundaries: readonly Boundaries[];
  /** Absent where nobody is put forward for anything. */
  readonly awards?: AwardRules | undefined;
}

/** Units of another version, each made of whole units of this campaign. */
export interface Boundaries {
  /** "2025" */
  readonly version: string;
  /** "xã, phường mới": in coverage and headings. */
  readonly word: string;
  /** Of the unit under which those stand whose successor is not known, or that were divided. */
  readonly unknownName: string;
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly from: readonly UnitCode[];
  }[];
}

/** Sentences of a compiled draft, with slots that the totals fill (draft-slots.ts). */
export interface DraftTemplate {
  readonly section: SectionPath;
  readonly sentences: readonly string[];
}

export interface CampaignSwitches {
  /** The narrative may come in the unit's Word file: an empty narrative in the workbook alone is only noted. */
  readonly narrativeFromWord: boolean;
  readonly protectOutline: boolean;
  readonly households: boolean;
  readonly narrativeRows: number;
  readonly openNarrativeRows: number;
  readonly listRows: number;
  /** Above this many children a consolidated workbook has no unit sheets. */
  readonly unitSheetsUpTo: number;
  /** Above this many units the matrix Tổng hợp turns: units down, indicators across. */
  readonly matrixTurnsAbove: number;
  /** Words below which a text is noted as short; absent: none is. */
  readonly shortTextBelow?: number | undefined;
  /** "BC-SOKET-NTM_{code}-{name}": ASCII, without extension. */
  readonly fileName: string;
}

/** A tier of the administration, or the sector stream beside it. */
export interface Level {
  readonly id: string;
  readonly name: string;
  /** 1 is the lowest. */
  readonly rank: number;
  /** Territory adds up; sector (sở, ban, ngành) describes the same ground and is never added in. */
  readonly stream: "territory" | "sector";
  /** "trước ngày" this day; `meaning` says whether the day itself still counts. */
  readonly deadline: { readonly day: Day; readonly meaning: "day-before" | "same-day" };
  /** "hoàn thành trong tháng 11": the last day of the review itself, be it a conference or a report. */
  readonly completeBy?: Day;
  readonly recipient: { readonly agency: string; readonly office: string; readonly email: string };
  /** "Ủy ban nhân dân {xã Phú Túc}": who signs and who compiles. */
  readonly issuer: string;
  readonly compiler: string;
}

/**
 * How an office's documents are headed and signed (NĐ 30/2020 PL I). `own`: by rules of its own, as the party, the army, the
 * police and mass organisations have them.
 */
export type PaperFrame = "people's-committee" | "council" | "department" | "office" | "state-agency" | "own";

/** Where a unit's name does not say it, or says it wrongly. */
export interface PaperRules {
  readonly frame?: PaperFrame | undefined;
  /** "SNV" of "Số: 08/BC-SNV"; absent: the archivist knows. */
  readonly code?: string | undefined;
  /** Above the signer's name: "GIÁM ĐỐC"; absent: as the frame has it. */
  readonly head?: string | undefined;
}

export interface UnitKind {
  readonly id: string;
  readonly level: string;
  /** "xã": as in "12/13 xã"; also the word in front of the name in lower case. */
  readonly word: string;
  /** Which outline leaves this kind answers. */
  readonly sections: readonly SectionPath[];
  readonly paper?: PaperRules | undefined;
}

export interface Unit {
  readonly code: UnitCode;
  /** "Xã Phú Túc". */
  readonly name: string;
  /** For sheet names and headings: "Phú Túc", made longer by kind or district where two would be equal. */
  readonly shortName: string;
  readonly kind: string;
  readonly parent?: UnitCode;
  /** Is a return expected? With the reason where not ("không thuộc đối tượng sơ kết"). */
  readonly expected: boolean;
  readonly exclusion?: string;
  /** chỉ đạo điểm: must hold a conference. */
  readonly pilot?: boolean;
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
  /** Before what its kind says. */
  readonly paper?: PaperRules;
}

export interface Section {
  readonly path: SectionPath;
  readonly parent?: SectionPath;
  /** "I", "1", "-", "*": as printed in front. */
  readonly number: string;
  readonly depth: 1 | 2 | 3;
  /** Verbatim text of the plan. */
  readonly text: string;
  /** For tree, tabs, tables and Word headings. */
  readonly shortName: string;
  /** "II.2 (ý 1)": how a user sees the path. */
  readonly shownPath: string;
  readonly leaf: boolean;
  /** "(nếu có)". */
  readonly optional: boolean;
  readonly topics: readonly string[];
}

export interface IndicatorGroup {
  readonly id: string;
  readonly section: SectionPath;
  readonly heading: string;
}

export interface Period {
  readonly id: PeriodId;
  /** "Năm 2021", "31/12/2020", "Lũy kế", "Trong kỳ". */
  readonly label: string;
  /** "2021", "31/12/2020", "lũy kế": in the column Kỳ and in sentences. */
  readonly shown: string;
  readonly year?: number;
  readonly day?: Day;
  /** The sheet has a column beside this period where the status (chính thức, ước, sơ bộ) can be said. */
  readonly askStatus?: boolean;
}

/** A repeating list: models, awardsReceived, nominations of three kinds, requests. */
export interface ListDefinition {
  /** "models" | "awardsReceived" | "nominateCollectives" | "nominateHouseholds" | "nominateIndividuals" | "requests" */
  readonly id: string;
  readonly sheet: string;
  readonly mergedSheet: string;
  readonly title: string;
  readonly hint: string;
  /** Prefix of row ids and of defined names: "MH", "KT", "TT", "HG", "CN", "KN". */
  readonly prefix: string;
  readonly section: SectionPath;
  readonly askedOf: readonly string[];
  readonly columns: readonly ListColumn[];
}

export interface ListColumn {
  readonly id: string;
  readonly heading: string;
  readonly px: number;
  readonly type: ListColumnType;
  readonly required: boolean;
  /** Computed from two other columns: 100 × numerator ÷ denominator. */
  readonly ratio?: { readonly numerator: string; readonly denominator: string };
  /** Longest text that is not noted. */
  readonly maxLength?: number;
}

export type ListColumnType =
  | { readonly kind: "text" }
  | { readonly kind: "integer"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "decimal"; readonly decimals: number; readonly minimum?: number }
  | { readonly kind: "year"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "day" }
  | { readonly kind: "choice"; readonly catalogue: string }
  | { readonly kind: "computed" };

/** A dated pick-list. What stands in a cell is `label`; ids travel in JSON. */
export interface Catalogue {
  readonly id: string;
  /** Defined name of its range in _danhmuc: "dm_HinhThuc". */
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
}

export interface CatalogueEntry {
  readonly id: string;
  readonly label: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** Nominee kinds it is for, the authority that decides, order from high to low: only where they apply. */
  readonly forKinds?: readonly string[];
  readonly authority?: string;
  readonly source?: string;
}
