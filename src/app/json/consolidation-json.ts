import type { CampaignContext } from "../../domain/campaign/context";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { findingJson, type FindingJson } from "./finding-json";

export interface TotalJson {
  readonly indicator: string;
  readonly period: string;
  readonly value: number | null;
  readonly estimate: boolean;
  readonly unitsReporting: number;
  readonly unitsExpected: number;
  /** What was added by hand; in `value` already. */
  readonly adjustment: number;
}

/** What `consolidate --json` prints. */
export interface ConsolidationJson {
  readonly unit: string;
  readonly campaign: string;
  readonly coverage: Consolidation["coverage"];
  readonly totals: readonly TotalJson[];
  readonly findings: readonly FindingJson[];
  readonly files: readonly {
    readonly file: string;
    readonly entry: string | null;
    readonly unit: string | null;
    readonly revision: number | null;
    readonly sha256: string | null;
    readonly status: string;
    readonly reason: string | null;
  }[];
}

export function totalsJson({ index, totals }: Pick<Consolidation, "index" | "totals">): readonly TotalJson[] {
  return totals.flatMap((total) => {
    const figure = total && index.slots[total.slot];
    if (!figure) return [];
    const { value, estimate, unitsReporting, unitsExpected, adjusted = 0 } = total;
    return [
      {
        indicator: figure.part.id,
        period: figure.period.id,
        value: value ?? null,
        estimate,
        unitsReporting,
        unitsExpected,
        adjustment: adjusted,
      },
    ];
  });
}

export function consolidationJson(context: CampaignContext, consolidation: Consolidation): ConsolidationJson {
  return {
    unit: consolidation.unit.code,
    campaign: consolidation.campaign.id,
    coverage: consolidation.coverage,
    totals: totalsJson(consolidation),
    findings: consolidation.findings.map((finding) => findingJson(context, finding)),
    files: consolidation.files.map(({ file, entry, unit, revision, sha256, status, reason }) => ({
      file,
      entry: entry ?? null,
      unit: unit ?? null,
      revision: revision ?? null,
      sha256: sha256 ?? null,
      status,
      reason: reason ?? null,
    })),
  };
}
